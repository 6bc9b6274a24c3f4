using ProtocolMap.PackageTests.Support;

namespace ProtocolMap.PackageTests;

/// <summary>Who else sees the package and what it generates.</summary>
[Collection(PackageCollection.Name)]
public sealed class ReachTests(ConsumerBuilds builds)
{
    private static readonly Consumer s_first = new("StepFirst") { Files = SmallMap.Files() };

    private static readonly Consumer s_between = new("StepBetween")
    {
        ReferencesPackage = false,
        Items = """<ProjectReference Include="../StepFirst/StepFirst.csproj" />""",
        Files = new Dictionary<string, string>(StringComparer.Ordinal) { ["Empty.cs"] = "class Empty { }" },
    };

    private static readonly Consumer s_far = new("StepFar")
    {
        ReferencesPackage = false,
        Items = """<ProjectReference Include="../StepBetween/StepBetween.csproj" />""",
        Files = SmallMap.Files(("Violation.cs", SmallMap.Violation)),
    };

    private static readonly Consumer s_json = new("Json")
    {
        Properties = "<Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
        Files = SmallMap.Files((
            "Json.cs",
            """
            using System.Text.Json.Serialization;
            using Small.Interop;

            namespace Small
            {
                internal sealed record Offer(Protocol Protocol, InteropCategory Category, Vrm1_0Capabilities Capabilities);

                [JsonSourceGenerationOptions(UseStringEnumConverter = true)]
                [JsonSerializable(typeof(Offer))]
                internal sealed partial class OfferContext : JsonSerializerContext
                {
                    public static string Write(Offer offer) => System.Text.Json.JsonSerializer.Serialize(offer, Default.Offer);
                }
            }
            """)),
    };

    private static readonly Consumer s_withoutMap = new("WithoutMap")
    {
        Properties = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
        Files = new Dictionary<string, string>(StringComparer.Ordinal) { ["Empty.cs"] = "class Empty { System.Net.WebSockets.WebSocket socket = null; object Get() => socket; }" },
    };

    [Fact]
    public void A_project_two_steps_away_has_generator_and_analyzers()
    {
        builds.AssertSaysWhatIsMarked(s_between);
        builds.AssertSaysWhatIsMarked(s_far);
        Assert.Equal(builds.GeneratedBy(s_first), builds.GeneratedBy(s_far));
    }

    [Fact]
    public void The_source_generator_of_System_Text_Json_sees_the_generated_enums()
    {
        builds.AssertSaysWhatIsMarked(s_json);
        Assert.True(File.Exists(builds.AssemblyOf(s_json)));
    }

    [Fact]
    public void A_project_without_a_map_gets_nothing()
    {
        builds.AssertSaysWhatIsMarked(s_withoutMap);
        Assert.Empty(builds.GeneratedBy(s_withoutMap));
    }

    [Fact]
    public void A_second_build_compiles_nothing()
    {
        Consumer[] consumers = [s_first, EditorTests.Helped];
        var before = consumers.Select(consumer => File.GetLastWriteTimeUtc(Compiled(consumer))).ToArray();
        builds.BuildAgain();

        Assert.Equal(before, consumers.Select(consumer => File.GetLastWriteTimeUtc(Compiled(consumer))));
    }

    // What the compiler wrote, before it is copied to bin.
    private string Compiled(Consumer consumer) =>
        builds.AssemblyOf(consumer).Replace(Path.Combine(consumer.Name, "bin"), Path.Combine(consumer.Name, "obj"), StringComparison.Ordinal);
}
