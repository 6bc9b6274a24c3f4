using System.Text;
using ProtocolMap.CodeFixes.Fixes;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.CodeFixes;

/// <summary>Files that must not be written, that look like none of ours would, or that have changed since: edited soundly or not at all.</summary>
public sealed class BadInputFixTests
{
    private const string Head = "\"id\": \"world\", \"version\": \"1\", \"namespace\": \"World.Interop\"";
    private const string Protocols = "\"protocols\": { \"vrm\": { \"title\": \"V\", \"number\": 1 }, \"bvh\": { \"title\": \"B\" } }";
    private const string Categories = "\"categories\": { \"avatar\": { \"title\": \"A\", \"number\": 1 } }";
    private const string Map = "{ " + Head + ", " + Categories + ", " + Protocols + ", \"mappings\": { \"avatar\": { \"bvh\": \"allowed\" } } }";
    private const string Code = "using World.Interop; [InteropScope(InteropCategory.Avatar)] class G { Protocol P => Protocol.[|Vrm|]; }";

    // Every kind of line break, comments wherever they may stand, nothing aligned.
    private const string Mixed =
        "// first\r\n{\n\t" + Head + ", // here\r\n  /* there */ " + Categories + ",\r  // between\n" + Protocols
        + ",\n  \"mappings\": {\r\n    \"avatar\": {\n      // none yet\r\n      \"bvh\": \"allowed\" // good\r      /* end */\n    } }\r\n\n} // last";

    private static readonly string s_minified = Map.Replace(" ", "", StringComparison.Ordinal);

    public static TheoryData<string> FilesOfFixes => ["map", "exempt", "number", "baseline", "category"];

    [Theory]
    [MemberData(nameof(FilesOfFixes))]
    public async Task Nothing_is_offered_for_a_file_that_must_not_be_written(string fix)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var (run, name) = Of(fix);
            var edited = run.Files.Single(file => Path.GetFileName(file.Path) == name);
            var path = Path.Combine(folder.FullName, name);
            var onDisk = run with { Files = [.. run.Files.Select(file => file == edited ? file with { Path = path } : file)] };
            if (fix == "category")
            {
                // Such a file speaks for those below it.
                onDisk = onDisk with { Files = [.. onDisk.Files.Select(file => file.IsCode ? file with { Path = Path.Combine(folder.FullName, "A.cs") } : file)] };
            }

            await File.WriteAllTextAsync(path, edited.Before);
            Assert.Single(await onDisk.OfferedAsync());
            File.SetAttributes(path, FileAttributes.ReadOnly);
            Assert.Empty(await onDisk.OfferedAsync());
            File.SetAttributes(path, FileAttributes.Normal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(FilesOfFixes))]
    [InlineData("claim")]
    [InlineData("skeleton")]
    public async Task What_another_fix_has_done_meanwhile_is_not_done_twice(string fix)
    {
        var (run, _) = Of(fix);
        var first = Assert.Single(await run.OfferedAsync());
        var changed = Assert.Single((await first.GetOperationsAsync(CancellationToken.None)).OfType<Microsoft.CodeAnalysis.CodeActions.ApplyChangesOperation>()).ChangedSolution;
        var again = await run.OfferedLaterAsync(changed);
        if (fix == "baseline")
        {
            // Which of several uses in a member a report was about nobody can tell: it counts, and what is too much the next build tells of.
            Assert.Single(again);
            return;
        }

        Assert.Empty(again);
    }

    [Theory]
    [InlineData("minified", false)]
    [InlineData("minified", true)]
    [InlineData("mixed", false)]
    [InlineData("mixed", true)]
    public async Task Whatever_a_map_looks_like_only_what_is_new_is_new(string looks, bool hasMark)
    {
        var map = looks == "mixed" ? Mixed : s_minified;
        foreach (var (fix, added) in new[]
        {
            ("map", looks == "mixed" ? ("\"allowed\" // good\r", "\"allowed\", // good\r\n      \"vrm\": \"allowed\"\r") : ("\"bvh\":\"allowed\"", "\"bvh\":\"allowed\",\"vrm\":\"allowed\"")),
            ("number", looks == "mixed" ? ("{ \"title\": \"B\" }", "{ \"title\": \"B\", \"number\": 2 }") : ("{\"title\":\"B\"}", "{\"title\":\"B\",\"number\":2}")),
        })
        {
            var (run, _) = Of(fix);
            Assert.Contains(added.Item1, map, StringComparison.Ordinal);
            var before = run.Files.Single(file => file.Path == GeneratorInput.MapPath);
            var after = new FixedFile(before.Path, map, map.Replace(added.Item1, added.Item2, StringComparison.Ordinal));
            await (run with { Files = [after, .. run.Files.Where(file => file != before)], Encoding = new UTF8Encoding(hasMark) }).VerifyAsync(scope: null);
        }
    }

    private static (FixRun Run, string File) Of(string fix)
    {
        const string Name = "world.protocolmap.json";
        return fix switch
        {
            "map" => (FixWorld.Run(new MappingFix(), fix).WithMap(Map).WithSource(Code, Code.Replace("[|Vrm|]", "Vrm", StringComparison.Ordinal)), Name),
            "exempt" => (FixWorld.Run(new ExemptionFix(), fix).WithMap(Map).WithSource(Code), Name),
            "number" => (new FixRun { Fix = new NumberFix(), Analyzer = new MapFileAnalyzer(), Key = fix }.WithMap(Map), Name),
            "baseline" => (FixWorld.Run(new BaselineFix(), fix).WithMap(Map).WithFile("/src/world/known.protocolmap.baseline", "# Known\n").WithSource(Code), "known.protocolmap.baseline"),
            "category" => (FixWorld.Run(new CategoryFix(), fix).WithMap(Map).WithFile("/src/world/.editorconfig", "[*.cs]\nprotocolmap_scope = avatars\n").WithFile("/src/world/A.cs", "class A { }"), ".editorconfig"),
            "claim" => (FixWorld.Run(new ClaimFix(), fix).WithMap(Claimed).WithSource("[assembly: World.Interop.ImplementsCategory(World.Interop.InteropCategory.Avatar)]"), Name),
            _ => (FixWorld.Run(new SkeletonFix(), fix).WithMap(Claimed).WithSource("[assembly: World.Interop.ImplementsCategory(World.Interop.InteropCategory.Avatar)]"), Name),
        };
    }

    private static string Claimed => Map[..^2] + ", \"contracts\": { \"transfer\": { \"category\": \"avatar\", \"operations\": { \"move\": { \"protocols\": \"bvh\" } } } } }";
}
