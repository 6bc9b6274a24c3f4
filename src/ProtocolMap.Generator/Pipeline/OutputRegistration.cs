using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Generator.Lightup;
using ProtocolMap.Generator.Outputs;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Pipeline;

/// <summary>Registers the generated files of a project, each with its own gate: it is printed again only when its slice changes.</summary>
internal sealed class OutputRegistration(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Outcome<ProjectMap>> project)
{
    /// <param name="name">What the file is called between <c>ProtocolMap.</c> and <c>.g.cs</c>.</param>
    /// <param name="cut">Takes from the map what the file shows; nothing for no file.</param>
    /// <param name="print">Prints it.</param>
    public void Add<TSlice>(string name, Func<MapDocument, CodeTarget, TSlice?> cut, Func<TSlice, string> print)
        where TSlice : class
    {
        var hintName = "ProtocolMap." + name + ".g.cs";
        var file = project
            .Select((outcome, _) => outcome with { Failure = null }) // reported where it happened
            .Then(name + "Slice", (value, _) => value.Map is { } map ? cut(map, value.Target) : null)
            .Then(name, (slice, _) => new GeneratedFile(hintName, print(slice)));

        SourceOutput.Register(context, file.Select((outcome, _) => outcome.Value));
        context.RegisterSourceOutput(file.Select((outcome, _) => outcome.Failure), Reporter.Report);
    }
}
