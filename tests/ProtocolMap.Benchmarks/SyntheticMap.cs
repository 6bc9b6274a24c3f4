using System.Globalization;
using System.Text;

namespace ProtocolMap.Benchmarks;

/// <summary>A map of any size that resembles real ones: so many protocols, with capabilities, mappings, libraries and sources.</summary>
internal static class SyntheticMap
{
    /// <summary>About as many protocols as the built-in map has.</summary>
    public const int BuiltInSize = 344;

    /// <summary>About 1 MB of text.</summary>
    public const int MegabyteSize = 1_180;

    private const int CategoryCount = 12;
    private const int CapabilityCount = 6;

    /// <param name="protocols">How many protocols.</param>
    /// <param name="retitled">A protocol whose title differs from the usual one; none by default.</param>
    public static string Of(int protocols, int retitled = -1)
    {
        var text = new StringBuilder();
        text.Append("""{ "id": "synthetic", "version": "1.0.0", "namespace": "Synthetic.Interop",""").Append('\n');
        Section(text, "organizations", 20, i => $$"""{ "title": "Organization {{i}}", "kind": "consortium", "url": "https://example.org/{{i}}" }""", "organization");
        Section(text, "categories", CategoryCount, i => $$"""{ "title": "Category {{i}}", "number": {{i + 1}}, "definition": "What the code of category {{i}} is for." }""", "category");
        Section(text, "protocols", protocols, i => Protocol(i, i == retitled), "protocol");
        Section(text, "mappings", CategoryCount, i => Mappings(i, protocols), "category");
        Section(text, "libraries", protocols / 3 + 1, i => Library(i, protocols), "library");
        return text.Append("\"x-end\": true }").ToString();
    }

    private static string Protocol(int i, bool retitled)
    {
        var capabilities = Enumerable.Range(0, CapabilityCount)
            .Select(bit => $$"""
                        "capability-{{bit}}": { "title": "Capability {{bit}} of {{i}}", "bit": {{bit}} }
                """);
        return $$"""
            {
                  "title": "{{(retitled ? "Retitled" : "Protocol")}} {{i}}", "number": {{i + 1}}, "version": "{{i % 7}}.{{i % 10}}", "organization": "organization-{{i % 20}}",
                  "specification": "Specification {{i}} of the series, part {{i % 5}}", "url": "https://example.org/specifications/{{i}}",
                  "kind": "file-format", "layer": "application", "dependsOn": {{(i % 4 == 0 || i == 0 ? "[]" : $"[\"protocol-{i / 2}\"]")}},
                  "source": "https://example.org/index#{{i}}", "verification": "verified",
                  "capabilities": {
            {{string.Join(",\n", capabilities)}}
                  }
                }
            """;
    }

    private static string Mappings(int category, int protocols) => "{ " + string.Join(", ", Enumerable.Range(0, protocols)
        .Where(i => i % CategoryCount == category)
        .Select(i => $"\"protocol-{i}\": \"{(i % 3 == 0 ? "recommended" : "allowed")}\"")) + " }";

    private static string Library(int i, int protocols) => $$"""
        { "title": "Library {{i}}", "packages": ["Vendor{{i}}.Core"], "symbols": { "N:Vendor{{i}}": "protocol-{{(i * 3) % protocols}}", "T:Vendor{{i}}.Client": "protocol-{{(i * 3 + 1) % protocols}}" } }
        """;

    private static void Section(StringBuilder text, string name, int count, Func<int, string> entry, string id) => text
        .Append('"').Append(name).Append("\": {\n")
        .AppendJoin(",\n", Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"    \"{id}-{i}\": {entry(i)}")))
        .Append("\n  },\n");
}
