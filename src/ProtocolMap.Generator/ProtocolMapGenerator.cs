using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Generator.Outputs.Attributes;
using ProtocolMap.Generator.Outputs.Carrying;
using ProtocolMap.Generator.Outputs.Contracts;
using ProtocolMap.Generator.Outputs.Enums;
using ProtocolMap.Generator.Outputs.InteropMap;
using ProtocolMap.Generator.Outputs.Messages;
using ProtocolMap.Generator.Pipeline;
using ProtocolMap.Generator.Projects;
using ProtocolMap.Model;
using ProtocolMap.Model.Carrying;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.Generator;

/// <summary>Turns the map of a project into types. Nothing here depends on the compilation.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ProtocolMapGenerator : IIncrementalGenerator
{
    private readonly Func<MapFile, MapFiles, CancellationToken, MapReadResult> _read;

    /// <summary>For the compiler.</summary>
    public ProtocolMapGenerator()
        : this(MapReader.Read)
    {
    }

    internal ProtocolMapGenerator(Func<MapFile, MapFiles, CancellationToken, MapReadResult> read) => _read = read;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var properties = context.AnalyzerConfigOptionsProvider.Select((provider, _) => MsBuildProperties.From(provider.GlobalOptions));
        var isTooOld = context.ParseOptionsProvider.Select((options, _) => options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp9 });

        var project = context.AdditionalTextsProvider
            .Where(text => MapSelection.IsMap(text.Path))
            .Select((text, cancellationToken) => Outcome.Of(Steps.Text, text.Path, () => new MapFile(text.Path, text.GetText(cancellationToken)?.ToString()), cancellationToken))
            .Collect()
            .Combine(properties)
            .Select((pair, cancellationToken) => Select(pair.Left, pair.Right, cancellationToken)).WithTrackingName(Steps.Selection)
            .ThenWith(isTooOld, Steps.Reading, Read)
            .ThenWith(properties.Combine(isTooOld), Steps.Project, (reading, with, _) => ProjectMap.From(reading, with.Left, with.Right));

        context.RegisterSourceOutput(project.Select((outcome, _) => outcome.Failure), Reporter.Report);
        context.RegisterSourceOutput(project.Select((outcome, _) => outcome.Value?.Findings ?? new Findings()).WithTrackingName(Steps.Findings), Reporter.Report);

        BaselinePipeline.Register(context, isTooOld);

        var messages = JsonReference.Of(context).Combine(BuiltInReference.Of(context)).Select((pair, _) => new MessageReferences(pair.Left, pair.Right));
        var outputs = new OutputRegistration(context, project, messages);
        outputs.Add("InteropCategory", EnumFileSlice.OfCategories, EnumEmitter.Emit);
        outputs.Add("Protocol", EnumFileSlice.OfProtocols, EnumEmitter.Emit);
        for (var i = 0; i < CapabilitiesSlice.ShareCount; i++)
        {
            var share = i;
            outputs.Add("Capabilities" + (char)('0' + share), (map, target) => CapabilitiesSlice.From(map, target, share), CapabilitiesEmitter.Emit);
        }

        outputs.Add("Messages", MessageSupportSlice.From, MessageSupportEmitter.Emit);
        for (var i = 0; i < MessagesSlice.ShareCount; i++)
        {
            var share = i;
            outputs.Add("Messages" + (char)('0' + share), (map, target, references) => MessagesSlice.From(map, target, references, share), MessagesEmitter.Emit);
        }

        outputs.Add("Contracts", AsyncReference.Of(context).Combine(messages), (map, target, with) => ContractsSlice.From(map, target, with.Left, with.Right), ContractsEmitter.Emit);
        outputs.Add("InteropMap", MappingsSlice.From, MappingsEmitter.Emit);
        outputs.Add("InteropMap.Categories", IdsSlice.OfCategories, IdsEmitter.Emit);
        outputs.Add("InteropMap.Protocols", IdsSlice.OfProtocols, IdsEmitter.Emit);
        outputs.Add("InteropMap.Descriptions", DescriptionsSlice.From, DescriptionsEmitter.Emit);
        outputs.Add("Attributes", (_, target) => target, AttributesEmitter.Emit);
        outputs.Add("CarriedMap", (map, target) => CarriedMap.From(map, target.Namespace, target.IsPublic), CarriedMapEmitter.Emit);
    }

    private static Outcome<MapSelection> Select(ImmutableArray<Outcome<MapFile>> files, MsBuildProperties properties, CancellationToken cancellationToken)
    {
        var failed = files.FirstOrDefault(file => file.Failure is not null);
        if (failed is not null)
        {
            return new(failed.MapPath, null, failed.Failure);
        }

        var selection = Outcome.Of(Steps.Selection, null, () => MapSelection.Choose(files.Select(file => file.Value!), properties, cancellationToken), cancellationToken);
        return selection with { MapPath = selection.Value?.File?.Path };
    }

    private MapReading Read(MapSelection selection, bool isTooOld, CancellationToken cancellationToken) =>
        new(selection, selection.File is { } file && !isTooOld ? _read(file, new MapFiles(selection.All), cancellationToken) : null);
}
