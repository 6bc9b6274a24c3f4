using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers.Legacy;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.Generator.Analyzers;

/// <summary>
/// PMAP1019 for <c>.editorconfig</c>, whose values only analyzers can see without looking at files again at every edit. They have no position
/// there, so each speaks once, at the start of the ordinally first file that it applies to.
/// </summary>
internal sealed class OptionFaults
{
    private readonly Dictionary<(string Option, string Value), SyntaxTree> _firstTrees = [];

    public OptionFaults(AnalyzerConfigOptionsProvider options, Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var file = options.GetOptions(tree);
            Add(FileOptionNames.Report, static value => ReportModes.Read(value) is not null);
            Add(FileOptionNames.GeneratedCode, static value => bool.TryParse(value, out _));

            void Add(string option, Func<string, bool> isAllowed)
            {
                if (file.TryGetValue(option, out var value)
                    && !isAllowed(value)
                    && !(_firstTrees.TryGetValue((option, value), out var known) && string.CompareOrdinal(known.FilePath, tree.FilePath) <= 0)
                    && !GeneratedFiles.IsGenerated(tree))
                {
                    _firstTrees[(option, value)] = tree;
                }
            }
        }
    }

    public bool IsEmpty => _firstTrees.Count == 0;

    public IEnumerable<Diagnostic> In(SyntaxTree tree) => _firstTrees
        .Where(first => first.Value == tree)
        .Select(first => Diagnostic.Create(
            ProjectDescriptors.OptionNotAllowed,
            Location.Create(tree, default),
            first.Key.Option,
            MessageText.Clean(first.Key.Value),
            first.Key.Option == FileOptionNames.Report ? ReportModes.Allowed : "'true' or 'false'"));
}
