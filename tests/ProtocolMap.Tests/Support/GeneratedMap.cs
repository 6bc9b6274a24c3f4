using System.Reflection;
using System.Runtime.Loader;
using ProtocolMap.Runtime;

namespace ProtocolMap.Tests.Support;

/// <summary>A generated <c>InteropMap</c>, compiled and loaded. Enum values go in and out as numbers.</summary>
internal sealed class GeneratedMap
{
    // Spans cannot pass through reflection; this is compiled with the generated code.
    private const string Probe =
        """
        using System;
        using System.Linq;
        using Contoso.Interop;
        using ProtocolMap.Runtime;

        internal static class Probe
        {
            public static int[] Categories() => InteropMap.Categories.ToArray().Select(category => (int)category).ToArray();
            public static int[] Protocols() => InteropMap.Protocols.ToArray().Select(protocol => (int)protocol).ToArray();
            public static int[] ProtocolsFor(int category) => InteropMap.ProtocolsFor((InteropCategory)category).ToArray().Select(protocol => (int)protocol).ToArray();
            public static ProtocolUse UseOf(int category, int protocol) => InteropMap.UseOf((InteropCategory)category, (Protocol)protocol);
            public static bool IsMapped(int category, int protocol) => InteropMap.IsMapped((InteropCategory)category, (Protocol)protocol);
            public static string CategoryId(int category) => InteropMap.ToId((InteropCategory)category);
            public static string ProtocolId(int protocol) => InteropMap.ToId((Protocol)protocol);
            public static string ProtocolName(int protocol) => ((Protocol)protocol).ToString();
            public static ProtocolInfo Describe(int protocol) => InteropMap.Describe((Protocol)protocol);
            public static string Identity() => InteropMap.Id + " " + InteropMap.Version;

            public static int ParseCategory(string id)
            {
                bool found = InteropMap.TryParse(id, out InteropCategory category);
                return found == InteropMap.TryParse(id.AsSpan(), out InteropCategory again) && category == again && found == (category != 0) ? (int)category : -1;
            }

            public static int ParseProtocol(string id)
            {
                bool found = InteropMap.TryParse(id, out Protocol protocol);
                return found == InteropMap.TryParse(id.AsSpan(), out Protocol again) && protocol == again && found == (protocol != 0) ? (int)protocol : -1;
            }

            public static long AllocatedBytes(int category, int protocol, string id)
            {
                Use(category, protocol, id);
                long before = GC.GetAllocatedBytesForCurrentThread();
                for (int i = 0; i < 100; i++)
                {
                    Use(category, protocol, id);
                }

                return GC.GetAllocatedBytesForCurrentThread() - before;
            }

            private static int Use(int category, int protocol, string id)
            {
                InteropMap.TryParse(id, out Protocol parsed);
                InteropMap.TryParse(id, out InteropCategory parsedCategory);
                return (InteropMap.IsMapped((InteropCategory)category, (Protocol)protocol) ? 1 : 0) + (int)UseOf(category, protocol)
                    + InteropMap.ProtocolsFor((InteropCategory)category).Length + InteropMap.Protocols.Length + InteropMap.Categories.Length
                    + CategoryId(category).Length + ProtocolId(protocol).Length + Describe(protocol).Title.Length + (int)parsed + (int)parsedCategory;
            }
        }
        """;

    private readonly Type _probe;

    private GeneratedMap(Type probe) => _probe = probe;

    public int[] Categories => Call<Func<int[]>>(nameof(Categories))();

    public int[] Protocols => Call<Func<int[]>>(nameof(Protocols))();

    public Func<int, int[]> ProtocolsFor => Call<Func<int, int[]>>(nameof(ProtocolsFor));

    public Func<int, int, ProtocolUse> UseOf => Call<Func<int, int, ProtocolUse>>(nameof(UseOf));

    public Func<int, int, bool> IsMapped => Call<Func<int, int, bool>>(nameof(IsMapped));

    public Func<int, string> CategoryId => Call<Func<int, string>>(nameof(CategoryId));

    public Func<int, string> ProtocolId => Call<Func<int, string>>(nameof(ProtocolId));

    public Func<int, string> ProtocolName => Call<Func<int, string>>(nameof(ProtocolName));

    public Func<int, ProtocolInfo> Describe => Call<Func<int, ProtocolInfo>>(nameof(Describe));

    public string Identity => Call<Func<string>>(nameof(Identity))();

    /// <summary>The number of a category; 0 when there is none, -1 when the two overloads disagree.</summary>
    public Func<string?, int> ParseCategory => Call<Func<string?, int>>(nameof(ParseCategory));

    /// <summary>The number of a protocol; 0 when there is none, -1 when the two overloads disagree.</summary>
    public Func<string?, int> ParseProtocol => Call<Func<string?, int>>(nameof(ParseProtocol));

    public Func<int, int, string, long> AllocatedBytes => Call<Func<int, int, string, long>>(nameof(AllocatedBytes));

    /// <summary>Compiles with overflow checks, which generated arithmetic must bear.</summary>
    public static GeneratedMap Load(string map)
    {
        var input = GeneratorInput.OfMap(map).WithProperty("ProtocolMapNamespace", "Contoso.Interop") with
        {
            Sources = [Probe],
            Checked = true,
            Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable,
        };
        var image = Emitted.Image(GeneratorRun.Of(input).AssertCompiles().Compilation);
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        return new GeneratedMap(context.LoadFromStream(new MemoryStream(image)).GetType("Probe")!);
    }

    private T Call<T>(string method)
        where T : Delegate
        => _probe.GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<T>();
}
