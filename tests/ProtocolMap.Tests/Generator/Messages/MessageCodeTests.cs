using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator.Messages;

/// <summary>The types of messages compile without a warning wherever they may land.</summary>
public sealed class MessageCodeTests
{
    public static TheoryData<string, LanguageVersion, bool> Targets => new()
    {
        { "netstandard2.0", LanguageVersion.CSharp9, true },
        { "netstandard2.0", LanguageVersion.CSharp9, false },
        { "netstandard2.1", LanguageVersion.CSharp9, true },
        { "net8.0", LanguageVersion.CSharp12, true },
        { "net10.0", LanguageVersion.CSharp9, true },
        { "net10.0", LanguageVersion.Latest, true },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void Code_compiles_without_a_warning(string framework, LanguageVersion language, bool hasJson)
    {
        foreach (var nullable in new[] { NullableContextOptions.Enable, NullableContextOptions.Disable })
        {
            foreach (var visibility in new[] { "internal", "public" })
            {
                var references = References.Of(framework);
                var input = GeneratorInput.OfMap(SampleMessages.Text).WithProperty("ProtocolMapVisibility", visibility) with
                {
                    References = references,
                    MoreReferences = hasJson && framework.StartsWith("netstandard", StringComparison.Ordinal) ? [.. Folders.SystemTextJson] : [],
                    Symbols = framework == "netstandard2.0" ? [] : ["NETSTANDARD2_1_OR_GREATER"],
                    Language = language,
                    Nullable = nullable,
                    Checked = visibility == "public",
                };
                var run = GeneratorRun.Of(input).AssertCompiles();
                Assert.Equal(hasJson, run.Files["ProtocolMap.Messages.g.cs"].Contains("JsonConverter<T>", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Sample_reads_well()
    {
        var run = GeneratorRun.Of(SampleMessages.Text).AssertCompiles();
        Snapshot.Verify("MessageCode", string.Concat(run.Files.Where(file => file.Key.Contains("Messages", StringComparison.Ordinal)).Select(file => "// ==== " + file.Key + "\n" + file.Value + "\n")));
    }
}
