using System.Reflection;
using System.Runtime.Loader;
using ProtocolMap.Runtime;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator.Messages;

/// <summary>The types of a map's messages, compiled and loaded. Spans cannot pass through reflection, so a probe is compiled with them.</summary>
internal sealed class GeneratedMessages
{
    private readonly Type _probe;

    private GeneratedMessages(Assembly assembly) => _probe = assembly.GetType("Probe")!;

    /// <summary>Compiles with overflow checks, which generated arithmetic must bear.</summary>
    /// <param name="map">The map.</param>
    /// <param name="messages">C# names of the messages that the test reads.</param>
    /// <param name="isModern">Whether the framework is one in which spans can be made of references.</param>
    /// <param name="code">More members of the probe.</param>
    public static GeneratedMessages Load(string map, string[] messages, string code = "", bool isModern = true)
    {
        var members = messages.Select(name =>
            $$"""
                public static byte[] Copy_{{name}}(byte[] json, CheckMode checks, ReadMode mode)
                {
                    var value = {{name}}.FromJson(json, checks, mode);
                    var copy = {{name}}.FromJson(value.ToJson(), checks, mode);
                    if (!value.Equals(copy) || value.GetHashCode() != copy.GetHashCode()) throw new InvalidOperationException("A copy differs.");
                    return value.ToJson();
                }
                public static object Read_{{name}}(byte[] json, CheckMode checks, ReadMode mode) => {{name}}.FromJson(json, checks, mode);
                public static object Convert_{{name}}(byte[] json) => System.Text.Json.JsonSerializer.Deserialize<{{name}}>(json);
                {{(name.Contains("Person", StringComparison.Ordinal) ? "" : $"public static object Validate_{name}(byte[] json) => {name}.Validate(json);")}}
            """);
        var probe = $$"""
            using System;
            using Contoso.Interop;
            using ProtocolMap.Runtime;
            internal static class Probe
            {
            {{string.Join("\n", members)}}
            {{code}}
            }
            """;
        var input = GeneratorInput.OfMap(map).WithProperty("ProtocolMapNamespace", "Contoso.Interop") with
        {
            Sources = [probe],
            Symbols = isModern ? ["NETCOREAPP2_1_OR_GREATER"] : [],
            Checked = true,
            Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable,
        };
        var image = Emitted.Image(GeneratorRun.Of(input).AssertCompiles().Compilation);
        return new(new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(new MemoryStream(image)));
    }

    /// <summary>Reads a message and writes it again.</summary>
    public byte[] Copy(string message, byte[] json, CheckMode checks = CheckMode.First, ReadMode mode = ReadMode.Open) =>
        Method<Func<byte[], CheckMode, ReadMode, byte[]>>("Copy_" + message)(json, checks, mode);

    public object Read(string message, byte[] json, CheckMode checks = CheckMode.First, ReadMode mode = ReadMode.Open) =>
        Method<Func<byte[], CheckMode, ReadMode, object>>("Read_" + message)(json, checks, mode);

    /// <summary>Reads a message by System.Text.Json.</summary>
    public object Convert(string message, byte[] json) => Method<Func<byte[], object>>("Convert_" + message)(json);

    public IReadOnlyList<MessageViolation> Validate(string message, byte[] json) =>
        (IReadOnlyList<MessageViolation>)Method<Func<byte[], object>>("Validate_" + message)(json);

    /// <summary>What a refused message is refused for.</summary>
    public IReadOnlyList<MessageViolation> Refused(string message, byte[] json, CheckMode checks = CheckMode.First, ReadMode mode = ReadMode.Open)
    {
        var exception = Assert.ThrowsAny<System.Text.Json.JsonException>(() => Read(message, json, checks, mode));
        return (IReadOnlyList<MessageViolation>)exception.GetType().GetProperty("Violations")!.GetValue(exception)!;
    }

    public T Method<T>(string name)
        where T : Delegate
        => _probe.GetMethod(name, BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<T>();
}
