using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Tool;

public sealed class InitTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("Contoso.World", "contoso-world")]
    [InlineData("MyGame2D_client--v2", "my-game2-d-client-v2")]
    [InlineData("HTTPServer", "httpserver")]
    [InlineData("地図", "my-world")]
    public void Writes_a_map_without_faults_named_after_its_folder_and_the_schema(string folder, string id)
    {
        Assert.Equal(0, _tool.Run("init", _tool.PathOf(folder)));
        Assert.Equal(
            [$"{id}.protocolmap.json", "protocol-map.schema.json"],
            Directory.GetFiles(_tool.PathOf(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(File.ReadAllText(Repository.Path("schema", "protocol-map.schema.json")), File.ReadAllText(_tool.PathOf(folder + "/protocol-map.schema.json")));

        Assert.Equal(0, _tool.Run("validate", _tool.PathOf(folder), "--fail-on", "info"));
        Assert.Equal(["0 errors, 0 warnings, 0 infos"], _tool.Lines);
    }

    [Fact]
    public void Takes_id_and_namespace()
    {
        Assert.Equal(0, _tool.Run("init", _tool.PathOf("."), "--id", "harbor", "--namespace", "Harbor.Interop"));
        var text = File.ReadAllText(_tool.PathOf("harbor.protocolmap.json"));
        Assert.Contains("\"id\": \"harbor\"", text, StringComparison.Ordinal);
        Assert.Contains("\"namespace\": \"Harbor.Interop\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void What_its_comments_show_is_right()
    {
        _tool.Run("init", _tool.PathOf("."), "--id", "harbor", "--namespace", "Harbor");
        var text = File.ReadAllText(_tool.PathOf("harbor.protocolmap.json"));
        var shown = text.Replace("// \"", "\"", StringComparison.Ordinal);
        Assert.NotEqual(text, shown);
        _tool.Write("harbor.protocolmap.json", shown);
        Assert.Equal(0, _tool.Run("number", _tool.PathOf("harbor.protocolmap.json")));
        Assert.Empty(GeneratorRun.Of(File.ReadAllText(_tool.PathOf("harbor.protocolmap.json"))).Reports);
    }

    [Theory]
    [InlineData("other.protocolmap.json")]
    [InlineData("protocol-map.schema.json")]
    public void Overwrites_nothing(string present)
    {
        var path = _tool.Write(present, "{}");
        Assert.Equal(2, _tool.Run("init", _tool.PathOf(".")));
        Assert.Contains("is there already", _tool.Error, StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(_tool.PathOf(".")));
    }

    [Fact]
    public void What_cannot_be_written_is_said_to_the_user()
    {
        var file = _tool.Write("file", "");
        Assert.Equal(2, _tool.Run("init", file));
        Assert.Contains("cannot be written: ", _tool.Error, StringComparison.Ordinal);
    }
}
