using ProtocolMap.PackageTests.Support;

namespace ProtocolMap.PackageTests;

/// <summary>Messages and contracts, one's own and the built-in ones, need no reflection: the SDK's analyzers of trimming and AOT find nothing, and what is trimmed runs.</summary>
[Collection(PackageCollection.Name)]
public sealed class TrimmingTests(ConsumerBuilds builds)
{
    private const string Map =
        """
        { "id": "small", "version": "1", "namespace": "Small.Interop",
          "categories": { "avatar": { "title": "Avatar", "number": 1 } },
          "messages": {
            "pose": { "oneOf": [{ "$ref": "#/$defs/near" }, { "$ref": "#/$defs/far" }], "$defs": {
              "near": { "type": "object", "required": ["kind", "at"], "properties": { "kind": { "const": "near" }, "at": { "type": "array", "items": { "type": "number" }, "minItems": 3, "maxItems": 3 } } },
              "far": { "type": "object", "required": ["kind", "place"], "properties": { "kind": { "const": "far" }, "place": { "type": "string", "format": "uri" } } } } },
            "step": { "type": "object", "required": ["id", "when", "poses"], "properties": {
              "id": { "type": "string", "format": "uuid" }, "when": { "type": "string", "format": "date-time" }, "mood": { "enum": ["calm", "loud"] }, "slug": { "type": "string", "pattern": "^[a-z-]+$" },
              "poses": { "type": "array", "items": { "$ref": "pose" }, "uniqueItems": true }, "weight": { "type": "number", "multipleOf": 0.25 }, "any": true }, "unevaluatedProperties": { "type": ["integer", "null"] } },
            "count": { "type": "integer", "minimum": 1 }, "lost": { "type": "object", "properties": { "why": { "type": "string" } } } },
          "contracts": { "walk": { "category": "avatar", "operations": {
            "go": { "request": "step", "response": "count", "errors": ["lost"] }, "watch": { "response": { "message": "step", "stream": true } } } } } }
        """;

    private const string Program =
        """"
        using System.Text.Json;
        using ProtocolMap.Metaverse;
        using ProtocolMap.Runtime;
        using Small.Interop;

        byte[] step = [.. """{"id":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","when":"2026-03-14T15:09:26Z","mood":"sad","slug":"a-b","poses":[{"kind":"near","at":[1,2,3]},{"kind":"far","place":"https://a.example/"}],"weight":0.5,"any":[{}],"x":null}"""u8];
        var read = Step.FromJson(step);
        Console.WriteLine(read.ToJson().AsSpan().SequenceEqual(step));
        var options = new JsonSerializerOptions { TypeInfoResolver = new Small.Interop.MessageTypeInfoResolver() };
        var again = (Step?)JsonSerializer.Deserialize(step, options.GetTypeInfo(typeof(Step)));
        Console.WriteLine(read.Equals(again));
        Console.WriteLine(string.Join(" ", Step.Validate("""{"id":1,"poses":[{"kind":"near","at":[1]}],"x":"y"}"""u8).Select(violation => violation.Pointer + ":" + violation.Keyword)));
        try
        {
            await ((IWalk)new Walk()).GoAsync(read);
        }
        catch (LostException e)
        {
            Console.WriteLine(e.Error.Why);
        }

        // The contracts of the built-in map, as the package has them compiled.
        IAvatarTransfer partner = new Partner();
        var package = await partner.ExportAsync(new AvatarRequest("heron", [new AcceptedFormat("vrm-1-0")]));
        Console.WriteLine(AvatarPackage.FromJson(package.ToJson()).Equals(package) + " " + AvatarTransferContract.RequiredVrm1_0);

        sealed class Walk : IWalk
        {
            public ValueTask<Count> GoAsync(Step request, CancellationToken cancellationToken) => throw new LostException(new Lost("fog"));

            public async IAsyncEnumerable<Step> WatchAsync(CancellationToken cancellationToken)
            {
                await Task.Yield();
                yield break;
            }
        }

        sealed class Partner : IAvatarTransfer
        {
            public ValueTask<AvatarPackage> ExportAsync(AvatarRequest request, CancellationToken cancellationToken) => new(new AvatarPackage(
                request.Avatar,
                "Heron",
                new InteropFile(new Uri("https://a.example/heron.vrm"), "vrm-1-0", "model/gltf-binary", 3, new FileDigest(FileDigestAlgorithm.Sha256, System.Security.Cryptography.SHA256.HashData([1, 2, 3]))),
                new LicenceTerms(new Uri("https://vrm.dev/licenses/1.0/"))));

            public ValueTask<AvatarReceipt> ImportAsync(AvatarPackage request, CancellationToken cancellationToken) => throw new NotSupportedException();
        }
        """";

    private static readonly Consumer s_trimmed = new("Trimmed")
    {
        Properties = "<OutputType>Exe</OutputType><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>"
            + "<IsAotCompatible>true</IsAotCompatible><NoWarn>CS8425</NoWarn>",
        Files = new Dictionary<string, string>(StringComparer.Ordinal) { ["small.protocolmap.json"] = Map, ["Program.cs"] = Program },
    };

    private static readonly Consumer s_older = new("InterfacesOnNetStandard21")
    {
        Framework = "netstandard2.1",
        Properties = "<LangVersion>9</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Partner.cs"] = """
                using System.Collections.Generic;
                using System.Threading;
                using System.Threading.Tasks;
                using ProtocolMap.Metaverse;

                public abstract class Partner : IContentPlacement
                {
                    public abstract ValueTask<PlacementReceipt> PlaceAsync(ContentPlacement request, CancellationToken cancellationToken);

                    public abstract ValueTask RemoveAsync(PlacementRemoval request, CancellationToken cancellationToken);

                    public abstract IAsyncEnumerable<PlacementChange> WatchAsync(ContentQuery request, CancellationToken cancellationToken);

                    public static string Show(ContentPose pose) => pose.Match(local => "here", geographic => "there") + InteropMap.ToId(ContentPlacementContract.Category);
                }
                """,
        },
    };

    [Fact]
    public void Analyzers_of_trimming_and_AOT_find_nothing() => builds.AssertSaysWhatIsMarked(s_trimmed);

    [Fact]
    public void Built_in_contracts_can_be_implemented_on_netstandard_2_1()
    {
        builds.AssertSaysWhatIsMarked(s_older);
        Assert.True(File.Exists(builds.AssemblyOf(s_older)));
    }

    [Fact]
    public void What_is_trimmed_runs_as_what_is_not()
    {
        var whole = Dotnet.Run(Path.GetTempPath(), [builds.AssemblyOf(s_trimmed)]).MustSucceed().Output;
        var lines = whole.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(["True", "True", lines[2], "fog", "True HumanoidBones"], lines);
        Assert.Contains("/id:type", lines[2], StringComparison.Ordinal);
        Assert.Contains("/poses/0:oneOf", lines[2], StringComparison.Ordinal);

        var output = builds.PublishTrimmed(s_trimmed);
        Assert.DoesNotContain("IL2", output.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("IL3", output.Log, StringComparison.Ordinal);
        Assert.Equal(whole, Dotnet.RunProgram(output.Program, Path.GetTempPath(), [], []).MustSucceed().Output);
    }
}
