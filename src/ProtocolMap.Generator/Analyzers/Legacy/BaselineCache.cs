using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.Generator.Projects;
using ProtocolMap.Model;
using ProtocolMap.Model.Baselines;

namespace ProtocolMap.Generator.Analyzers.Legacy;

/// <summary>Reads each baseline once for as long as the host keeps its text, however many compilations see it.</summary>
internal sealed class BaselineCache
{
    private readonly ConditionalWeakTable<SourceText, Kept> _kept = new();

    /// <summary>What the baselines of a project say together.</summary>
    public KnownUses Find(ImmutableArray<AdditionalText> additionalFiles, CancellationToken cancellationToken) => new(additionalFiles
        .Where(static file => BaselineSelection.IsBaseline(file.Path))
        .OrderBy(static file => file.Path, StringComparer.Ordinal)
        .SelectMany(file => Read(file, cancellationToken).Entries));

    // A host may share one text among files that say the same, so the path is compared too.
    private Baseline Read(AdditionalText file, CancellationToken cancellationToken)
    {
        // What cannot be read is an error of the generator.
        if (file.GetText(cancellationToken) is not { } text)
        {
            return new Baseline(default, default);
        }

        if (_kept.TryGetValue(text, out var known) && known.Path == file.Path)
        {
            return known.Baseline;
        }

        var read = new Kept(file.Path, Baseline.Read(new MapFile(file.Path, text.ToString()), cancellationToken));
        _kept.Remove(text);
        _kept.GetValue(text, _ => read);
        return read.Baseline;
    }

    private sealed record Kept(string Path, Baseline Baseline);
}
