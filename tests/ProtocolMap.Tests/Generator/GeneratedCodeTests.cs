using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator;

public sealed class GeneratedCodeTests
{
    [Fact]
    public void Sample_reads_well()
    {
        var run = GeneratorRun.Of(SampleMap.Text).AssertCompiles();
        Snapshot.Verify("GeneratedCode", string.Concat(run.Files.Select(file => "// ==== " + file.Key + "\n" + file.Value + "\n")));
    }
}
