using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Generator.Projects;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>The scopes that <c>.editorconfig</c> gives to files.</summary>
/// <param name="judge">The map that they belong to; <see langword="null"/> when it can't be told or read, so that nothing judges them.</param>
/// <param name="options">What <c>.editorconfig</c> says of files.</param>
internal sealed class FileScopes(Judge? judge, AnalyzerConfigOptionsProvider options)
{
    private readonly ConcurrentDictionary<string, CategorySet> _byValue = new(StringComparer.Ordinal);

    /// <summary>What holds for a file; <see langword="null"/> when nothing is said of it.</summary>
    public CategorySet? Find(SyntaxTree tree) =>
        ValueFor(tree, options) is { } value
            ? _byValue.GetOrAdd(value, text => judge?.Categories.GetKnown(PropertyReader.Scope(text)!.Value) ?? CategorySet.None)
            : null;

    /// <summary>The option as it is written.</summary>
    public static string? ValueFor(SyntaxTree tree, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(tree).TryGetValue(FileOptionNames.Scope, out var value) && value.Trim() is { Length: > 0 } text ? text : null;
}
