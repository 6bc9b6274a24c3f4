using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Generator.Lightup;
using ProtocolMap.Generator.Outputs;
using ProtocolMap.Generator.Outputs.Messages;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Pipeline;

/// <summary>Registers the generated files of a project, each with its own gate: it is printed again only when its slice changes.</summary>
/// <param name="context">Where outputs are registered.</param>
/// <param name="project">What they are cut from.</param>
/// <param name="messages">What messages depend on.</param>
internal sealed class OutputRegistration(
    IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Outcome<ProjectMap>> project, IncrementalValueProvider<MessageReferences> messages)
{
    /// <param name="name">What the file is called between <c>ProtocolMap.</c> and <c>.g.cs</c>.</param>
    /// <param name="cut">Takes from the map what the file shows; nothing for no file.</param>
    /// <param name="print">Prints it.</param>
    public void Add<TSlice>(string name, Func<MapDocument, CodeTarget, TSlice?> cut, Func<TSlice, string> print)
        where TSlice : class
        => Add(name, Project.Then(name + "Slice", (value, _) => value.Map is { } map ? cut(map, value.Target) : null), print);

    /// <summary>Adds a file of messages, which depends on what the project references as well.</summary>
    /// <param name="name">What the file is called between <c>ProtocolMap.</c> and <c>.g.cs</c>.</param>
    /// <param name="cut">Takes from the map what the file shows; nothing for no file.</param>
    /// <param name="print">Prints it.</param>
    public void Add<TSlice>(string name, Func<MapDocument, CodeTarget, MessageReferences, TSlice?> cut, Func<TSlice, string> print)
        where TSlice : class
        => Add(name, messages, cut, print);

    /// <summary>Adds a file that depends on something else of the project as well.</summary>
    /// <param name="name">What the file is called between <c>ProtocolMap.</c> and <c>.g.cs</c>.</param>
    /// <param name="other">The other thing.</param>
    /// <param name="cut">Takes from the map what the file shows; nothing for no file.</param>
    /// <param name="print">Prints it.</param>
    public void Add<TOther, TSlice>(string name, IncrementalValueProvider<TOther> other, Func<MapDocument, CodeTarget, TOther, TSlice?> cut, Func<TSlice, string> print)
        where TSlice : class
        => Add(name, Project.ThenWith(other, name + "Slice", (value, with, _) => value.Map is { } map ? cut(map, value.Target, with) : null), print);

    // A failure before is reported where it happened.
    private IncrementalValueProvider<Outcome<ProjectMap>> Project => project.Select((outcome, _) => outcome with { Failure = null });

    private void Add<TSlice>(string name, IncrementalValueProvider<Outcome<TSlice>> slices, Func<TSlice, string> print)
        where TSlice : class
    {
        var hintName = "ProtocolMap." + name + ".g.cs";
        var file = slices.Then(name, (slice, _) => new GeneratedFile(hintName, print(slice)));

        SourceOutput.Register(context, file.Select((outcome, _) => outcome.Value));
        context.RegisterSourceOutput(file.Select((outcome, _) => outcome.Failure), Reporter.Report);
    }
}
