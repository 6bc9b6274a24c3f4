using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace ProtocolMap.Benchmarks.Messages;

/// <summary>The generated type of the message, compiled and loaded apart from its peers.</summary>
internal sealed class GeneratedAvatar
{
    private const string Probe =
        """
        using System.Text.Json;
        using Bench;
        using ProtocolMap.Runtime;

        internal static class Probe
        {
            public static object Read(byte[] json) => Avatar.FromJson(json);
            public static object ReadUnchecked(byte[] json) => Avatar.FromJson(json, CheckMode.Off);
            public static object Convert(byte[] json) => JsonSerializer.Deserialize<Avatar>(json);
            public static byte[] Write(object value) => ((Avatar)value).ToJson();
            public static byte[] ConvertBack(object value) => JsonSerializer.SerializeToUtf8Bytes((Avatar)value);
            public static object Validate(byte[] json) => Avatar.Validate(json);
        }
        """;

    private readonly Type _probe;

    public GeneratedAvatar()
    {
        var compilation = Project.Generate(Project.Empty(Probe), AvatarMessage.Map);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        _probe = result.Success ? Assembly.Load(image.ToArray()).GetType("Probe")! : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }

    public Func<byte[], object> Read => Method<Func<byte[], object>>(nameof(Read));

    public Func<byte[], object> ReadUnchecked => Method<Func<byte[], object>>(nameof(ReadUnchecked));

    public Func<byte[], object> Convert => Method<Func<byte[], object>>(nameof(Convert));

    public Func<byte[], object> Validate => Method<Func<byte[], object>>(nameof(Validate));

    public Func<object, byte[]> Write => Method<Func<object, byte[]>>(nameof(Write));

    public Func<object, byte[]> ConvertBack => Method<Func<object, byte[]>>(nameof(ConvertBack));

    private T Method<T>(string name)
        where T : Delegate
        => _probe.GetMethod(name, BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<T>();
}
