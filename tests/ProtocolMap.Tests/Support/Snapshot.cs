namespace ProtocolMap.Tests.Support;

/// <summary>Texts that are kept to be looked at when they change. Set PROTOCOLMAP_UPDATE_SNAPSHOTS=1 to write them anew.</summary>
internal static class Snapshot
{
    private const string UpdateVariable = "PROTOCOLMAP_UPDATE_SNAPSHOTS";

    public static void Verify(string name, string actual)
    {
        var path = Repository.Path("tests", "ProtocolMap.Tests", "Snapshots", name + ".txt");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"There is no snapshot '{name}'. Run once with {UpdateVariable}=1 and look at what is written.");
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (expected != actual)
        {
            Assert.Fail($"Snapshot '{name}' differs. Run with {UpdateVariable}=1 if that is meant.\n{FirstDifference(expected, actual)}");
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        var expectedLines = expected.Split('\n');
        var actualLines = actual.Split('\n');
        var line = 0;
        while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
        {
            line++;
        }

        return $"line {line + 1}\n  was: {LineAt(expectedLines)}\n  is:  {LineAt(actualLines)}";

        string LineAt(string[] lines) => line < lines.Length ? lines[line] : "(end of text)";
    }
}
