using System.Runtime.Loader;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Messages;

/// <summary>The generated <c>Validate</c> of messages, compiled and loaded.</summary>
internal static class GeneratedValidators
{
    /// <summary>Gives how many violations a message finds in a text.</summary>
    /// <param name="map">The map.</param>
    /// <param name="ids">Ids whose C# name is the id with a capital.</param>
    public static Func<string, byte[], int> Of(string map, IEnumerable<string> ids)
    {
        // Spans cannot pass through reflection; this is compiled with the generated code.
        var cases = string.Join("\n", ids.Select(id => $"case \"{id}\": return Contoso.Interop.{char.ToUpperInvariant(id[0])}{id[1..]}.Validate(text).Count;"));
        var probe = $$"""
            internal static class Probe
            {
                public static int Validate(string id, byte[] text)
                {
                    switch (id)
                    {
                        {{cases}}
                        default: return -1;
                    }
                }
            }
            """;
        var input = GeneratorInput.OfMap(map).WithProperty("ProtocolMapNamespace", "Contoso.Interop") with { Sources = [probe] };
        var image = Emitted.Image(GeneratorRun.Of(input).Compilation);
        var loaded = new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(new MemoryStream(image));
        return loaded.GetType("Probe")!.GetMethod("Validate")!.CreateDelegate<Func<string, byte[], int>>();
    }
}
