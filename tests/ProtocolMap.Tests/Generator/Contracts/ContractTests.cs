using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator.Contracts;

/// <summary>What a contract becomes: an interface, what it needs, and a way to fail.</summary>
public sealed class ContractTests
{
    private const string Implementation =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Contoso.Interop;

        internal sealed class Transfer : IAvatarTransfer
        {
            public ValueTask<AvatarPackage> ExportAsync(AvatarRequest request, CancellationToken cancellationToken) =>
                throw new TransferErrorException(TransferError.FromJson(System.Text.Encoding.UTF8.GetBytes("{\"code\":7}")));

            public ValueTask PingAsync(CancellationToken cancellationToken) => default;

            public async IAsyncEnumerable<AvatarPackage> MoveAsync(IAsyncEnumerable<AvatarRequest> request, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
            {
                await Task.Yield();
                yield break;
            }
        }

        internal static class Probe
        {
            public static string Run()
            {
                string needs = string.Join(" ", AvatarTransferContract.ExportProtocols.ToArray()) + " " + AvatarTransferContract.RequiredGltf;
                try
                {
                    _ = ((IAvatarTransfer)new Transfer()).ExportAsync(AvatarRequest.FromJson(System.Text.Encoding.UTF8.GetBytes("{}")));
                }
                catch (TransferErrorException e)
                {
                    return AvatarTransferContract.Category + " " + AvatarTransferContract.Id + "/" + AvatarTransferContract.ExportId + " " + needs + " " + e.Error.Code + " " + e.Message;
                }

                return "";
            }
        }
        """;

    private const string ResultConsumer =
        """
        using Contoso.Interop;

        internal static class Probe
        {
            public static string Run()
            {
                AvatarTransferExportResult good = AvatarPackage.FromJson(System.Text.Encoding.UTF8.GetBytes("{}"));
                AvatarTransferExportResult bad = TransferError.FromJson(System.Text.Encoding.UTF8.GetBytes("{\"code\":7}"));
                return Show(good) + " " + Show(bad) + " " + bad.GetType().Name;
            }

            private static string Show(AvatarTransferExportResult result) => result.Match(package => "package", error => "error " + error.Code);
        }
        """;

    public static TheoryData<string, LanguageVersion, string> Targets => new()
    {
        { "netstandard2.0", LanguageVersion.CSharp9, "exceptions" },
        { "netstandard2.1", LanguageVersion.CSharp9, "exceptions" },
        { "netstandard2.1", LanguageVersion.CSharp9, "results" },
        { "net8.0", LanguageVersion.CSharp9, "results" },
        { "net10.0", LanguageVersion.Preview, "exceptions" },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void Code_compiles_without_a_warning(string framework, LanguageVersion language, string errors)
    {
        foreach (var visibility in new[] { "internal", "public" })
        {
            var run = GeneratorRun.Of(Input(errors).WithProperty("ProtocolMapVisibility", visibility) with { References = References.Of(framework), Language = language }).AssertCompiles();

            // ValueTask is not of .NET Standard 2.0; what a contract needs can be said there all the same.
            var text = run.Files["ProtocolMap.Contracts.g.cs"];
            Assert.Equal(framework != "netstandard2.0", text.Contains("interface IAvatarTransfer", StringComparison.Ordinal));
            Assert.Contains("class AvatarTransferContract", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_generated() => Snapshot.Verify("Contracts", GeneratorRun.Of(Input("exceptions")).Files["ProtocolMap.Contracts.g.cs"]);

    [Fact]
    public void What_is_generated_where_errors_are_results() => Snapshot.Verify("ContractResults", GeneratorRun.Of(Input("results")).Files["ProtocolMap.Contracts.g.cs"]);

    [Fact]
    public void A_contract_can_be_implemented_and_an_error_be_caught() =>
        Assert.Equal("Avatar avatar-transfer/export Vrm Gltf Skinning 7 The other side answered with 'transfer-error'.", Run("exceptions", Implementation));

    [Fact]
    public void A_result_is_its_response_or_one_of_its_errors() => Assert.Equal("package error 7 TransferErrorFailure", Run("results", ResultConsumer));

    [Fact]
    public void An_edit_of_a_message_leaves_contracts_as_they_are()
    {
        var run = GeneratorRun.Of(Map("exceptions"));
        var edited = run.Edit(Map("exceptions").Replace("\"code\": { \"type\": \"integer\"", "\"code\": { \"type\": \"integer\", \"minimum\": 1", StringComparison.Ordinal));

        Assert.DoesNotContain("ProtocolMap.Contracts.g.cs", edited.Printed);
        Assert.NotEmpty(edited.Printed);
    }

    [Fact]
    public void Names_of_contracts_that_are_taken_are_reported_all_at_once()
    {
        var map = """
            { "id": "taken", "version": "1", "categories": { "avatar": { "title": "Avatar", "number": 1 } },
              "messages": { "i-move": {}, "move-contract": {}, "fault": {}, "fault-exception": {} },
              "contracts": {
                "move": { "category": "avatar", "operations": { "go": {} } },
                "say": { "category": "avatar", "operations": { "it": { "errors": ["fault"] } } } } }
            """;

        Assert.Equal(3, GeneratorRun.Of(map).Reports.Count(report => report.Contains("PMAP1008", StringComparison.Ordinal)));
    }

    [Fact]
    public void Messages_that_serve_only_what_extends_leaves_out_become_no_types()
    {
        const string Built = """
            { "id": "ours", "version": "1", "extends": { "map": "base.protocolmap.json", "categories": ["avatar"] } }
            """;
        const string Base = """
            { "id": "base", "version": "1", "categories": { "avatar": { "title": "Avatar", "number": 1 }, "asset": { "title": "Asset", "number": 2 } },
              "messages": { "both": {}, "part": {}, "only-asset": { "$ref": "part" }, "alone": { "$ref": "of-alone" }, "of-alone": {}, "avatar-part": {} , "only-avatar": { "items": { "$ref": "avatar-part" } } },
              "contracts": {
                "one": { "category": "avatar", "operations": { "go": { "request": "only-avatar", "errors": ["both"] } } },
                "two": { "category": "asset", "operations": { "go": { "request": "only-asset", "errors": ["both"] } } } } }
            """;
        var run = GeneratorRun.Of(GeneratorInput.OfMap(Built).WithFile("/src/world/base.protocolmap.json", Base)).AssertCompiles();
        var text = string.Concat(run.Files.Where(file => file.Key.Contains(".Messages", StringComparison.Ordinal)).Select(file => file.Value));

        Assert.All(["Both", "OnlyAvatar", "AvatarPart", "Alone", "OfAlone"], name => Assert.Contains($"class {name} ", text, StringComparison.Ordinal));
        Assert.All(["OnlyAsset", "Part"], name => Assert.DoesNotContain($"class {name} ", text, StringComparison.Ordinal));
        Assert.DoesNotContain("ITwo", run.Files["ProtocolMap.Contracts.g.cs"], StringComparison.Ordinal);
    }

    private static string Map(string errors) => $$"""
        {
          "id": "sample", "version": "1.0.0", "namespace": "Contoso.Interop",
          "categories": { "avatar": { "title": "Avatar", "number": 1 } },
          "protocols": {
            "vrm": { "title": "VRM", "number": 1 },
            "gltf": { "title": "glTF", "number": 2, "capabilities": { "skinning": { "title": "Skinning", "bit": 0 }, "draco": { "title": "Draco", "bit": 1 } } }
          },
          "mappings": { "avatar": { "vrm": "recommended", "gltf": "allowed" } },
          "messages": {
            "avatar-request": { "type": "object", "properties": { "id": { "type": "string" } } },
            "avatar-package": { "type": "object", "properties": { "model": { "type": "string" } } },
            "transfer-error": { "type": "object", "properties": { "code": { "type": "integer", "maximum": 100 } }, "required": ["code"] }
          },
          "contracts": {
            "avatar-transfer": { "title": "Avatar transfer", "description": "One <platform> hands an avatar to another.", "category": "avatar", "source": "made up", "operations": {
              "export": { "title": "Exports an avatar", "request": "avatar-request", "response": "avatar-package", "errors": ["transfer-error"], "protocols": ["vrm", "gltf#skinning"] },
              "ping": { },
              "move": { "request": { "message": "avatar-request", "stream": true }, "response": { "message": "avatar-package", "stream": true }, "protocols": "gltf" } } },
            "id": { "category": "avatar", "operations": { "required": { "protocols": "gltf#draco" }, "protocols": { } } }
          },
          "options": { "errors": "{{errors}}" }
        }
        """;

    private static GeneratorInput Input(string errors) => GeneratorInput.OfMap(Map(errors)).WithProperty("ProtocolMapNamespace", "Contoso.Interop");

    private static string Run(string errors, string source)
    {
        var image = Emitted.Image(GeneratorRun.Of(Input(errors).WithProperty("ProtocolMapVisibility", "public") with { Sources = [source], Nullable = NullableContextOptions.Disable }).AssertCompiles().Compilation);
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        return (string)context.LoadFromStream(new MemoryStream(image)).GetType("Probe")!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
    }
}
