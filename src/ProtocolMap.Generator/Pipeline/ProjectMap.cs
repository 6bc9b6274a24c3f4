using ProtocolMap.Generator.Outputs;
using ProtocolMap.Generator.Projects;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Pipeline;

/// <summary>All that the outputs are cut from.</summary>
/// <param name="Map">The sound part of the map, or <see langword="null"/> when nothing is to be generated.</param>
/// <param name="Target">Where the code goes.</param>
/// <param name="Findings">What is reported.</param>
internal sealed record ProjectMap(MapDocument? Map, CodeTarget Target, Findings Findings)
{
    public static ProjectMap From(MapReading reading, MsBuildProperties properties, bool isLanguageTooOld)
    {
        var options = ProjectOptions.Resolve(properties, reading.Result?.Map);
        var target = new CodeTarget(options.Namespace, options.Visibility == Visibility.Public);
        if (isLanguageTooOld)
        {
            // Alone: whatever else is wrong can wait until this is right.
            return new(null, target, new Findings { IsLanguageTooOld = reading.HasMap });
        }

        return new(
            reading.Result?.Map,
            target,
            new Findings
            {
                Problems = reading.Result?.Problems ?? default,
                Rivals = reading.Selection.Rivals,
                Options = reading.Selection.Problem is { } problem ? new([problem, .. options.Problems]) : options.Problems,
            });
    }
}
