using System.Globalization;
using System.Text;

namespace ProtocolMap.Tests.Analyzers.Legacy;

/// <summary>Projects of partial types whose members use this and that.</summary>
internal static class RandomCode
{
    private static readonly string[] s_uses = ["Client.Open();", "Fbx.Load();", "_ = Client.Instance;", "Mqtt3.Load();", "HAnim.Load();", "Usd.Load();", "Bvh.Load();", "Mixed.Load();", "new Client().Publish(\"\");"];

    public static (string Path, string Text)[] Files(int seed)
    {
        // Not for secrets: the same project for the same seed.
#pragma warning disable CA5394
        var random = new Random(seed);
        var files = new (string, string)[4];
        for (var file = 0; file < files.Length; file++)
        {
            var text = new StringBuilder(World.Usings);
            for (var type = 0; type < 4; type++)
            {
                text.Append(CultureInfo.InvariantCulture, $"partial class T{random.Next(3)} {{\n");
                for (var member = 0; member < 3; member++)
                {
                    var body = string.Join(' ', Enumerable.Range(0, random.Next(4)).Select(_ => s_uses[random.Next(s_uses.Length)]));
                    var name = string.Create(CultureInfo.InvariantCulture, $"M{file}{type}{member}");
                    text.Append(random.Next(4) switch
                    {
                        0 => $"void {name}() {{ {body} void Local() {{ {body} }} Local(); }}\n",
                        1 => $"int {name} {{ get {{ {body} return 1; }} set {{ {body} }} }}\n",
                        2 => $"object {name} = Client.Open(), {name}b = new Func<object>(() => {{ {body} return 0; }});\n",
                        _ => $"partial class N{{ void {name}(Client c) {{ {body} }} }}\n",
                    });
                }

                text.Append("}\n");
            }

            files[file] = ($"/src/world/{(char)('D' - file)}.cs", text.ToString());
        }
#pragma warning restore CA5394

        return files;
    }
}
