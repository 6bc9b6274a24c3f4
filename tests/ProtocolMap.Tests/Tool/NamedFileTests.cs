using ProtocolMap.Tool;
using ProtocolMap.Tool.Files;

namespace ProtocolMap.Tests.Tool;

/// <summary>Files are written whole or not at all.</summary>
public sealed class NamedFileTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Nothing_stays_beside_what_was_written()
    {
        var path = _tool.Write("a.txt", "old");
        NamedFile.Save(path, "new");
        NamedFile.Create(_tool.PathOf("below/b.txt"), "b");
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(["a.txt", "b.txt"], Directory.EnumerateFiles(_tool.PathOf(""), "*", SearchOption.AllDirectories).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_there_is_not_overwritten_by_what_is_new()
    {
        var path = _tool.Write("a.txt", "old");
        Assert.Contains("cannot be written", Assert.Throws<InputException>(() => NamedFile.Create(path, "new")).Message, StringComparison.Ordinal);
        Assert.Throws<InputException>(() => NamedFile.Save(Path.Combine(path, "below"), "new"));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.EnumerateFileSystemEntries(_tool.PathOf("")));
    }

    [Fact]
    public void A_link_stays_a_link_and_a_mode_stays_a_mode()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = _tool.Write("a.txt", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(_tool.PathOf("link.txt"), path);
        NamedFile.Save(_tool.PathOf("link.txt"), "new");
        Assert.Equal("new", File.ReadAllText(path));
        Assert.NotNull(new FileInfo(_tool.PathOf("link.txt")).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("number")]
    [InlineData("explain p --map")]
    public void What_is_larger_than_a_map_can_be_is_not_read(string command)
    {
        var path = _tool.PathOf("wide.protocolmap.json");
        using (var file = File.Create(path))
        {
            file.SetLength(200L * 1024 * 1024);
        }

        Assert.Equal(2, _tool.Run([.. command.Split(' '), path]));
        Assert.Contains("has 209,715,200 bytes; the most that can be read is 50,331,651", Assert.Single(_tool.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Empty(_tool.Out);
    }
}
