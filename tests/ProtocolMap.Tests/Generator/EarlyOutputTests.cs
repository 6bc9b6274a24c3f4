using System.Reflection;
using Microsoft.CodeAnalysis;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator;

/// <summary>Generated types are part of what other generators see.</summary>
public sealed class EarlyOutputTests
{
    private const string Source =
        """
        using System.Text.Json.Serialization;
        using Contoso.Interop;

        internal sealed record Offer(Protocol Protocol, KhronosGltfCapabilities Capabilities);

        [JsonSerializable(typeof(Offer))]
        [JsonSourceGenerationOptions(UseStringEnumConverter = true)]
        internal sealed partial class OfferContext : JsonSerializerContext;
        """;

    [Fact]
    public void Json_generator_of_the_framework_sees_generated_enums()
    {
        var input = GeneratorInput.OfMap(SampleMap.Text) with { Sources = [Source], OtherGenerators = JsonGenerator() };
        var run = GeneratorRun.Of(input).AssertCompiles();
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("OfferContext")!.GetMembers("KhronosGltfCapabilities").SingleOrDefault());
    }

    private static IReadOnlyList<ISourceGenerator> JsonGenerator()
    {
        var path = Path.Combine(Folders.FrameworkAnalyzers, "System.Text.Json.SourceGeneration.dll");
        Assert.True(File.Exists(path), $"The SDK has no generator of System.Text.Json at {path}; this test needs its targeting pack.");
        var generators = Assembly.LoadFrom(path).GetTypes().Where(type => type.IsDefined(typeof(GeneratorAttribute)));
        return [.. generators.Select(type => Activator.CreateInstance(type)).Select(generator => ((IIncrementalGenerator)generator!).AsSourceGenerator())];
    }
}
