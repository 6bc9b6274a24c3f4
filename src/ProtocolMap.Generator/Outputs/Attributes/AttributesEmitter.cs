using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs.Attributes;

/// <summary>Prints the attributes by which code speaks of the map's categories and protocols.</summary>
internal static class AttributesEmitter
{
    private static readonly string[] s_places = ["first", "second", "third", "fourth"];

    public static string Emit(CodeTarget target)
    {
        var writer = new SourceWriter(target);
        WriteScope(writer);
        writer.Line();
        WriteProtocol(writer, TypeNames.UsesProtocol, "UsesProtocolBaseAttribute", "Whoever uses the marked type or member uses a protocol.", "The protocol that is used.");
        writer.Line();
        WriteProtocol(writer, TypeNames.ImplementsProtocol, "ImplementsProtocolBaseAttribute", "The marked assembly or type implements a protocol.", "The protocol that is implemented.");
        writer.Line();
        WriteCategory(writer);
        writer.Line();
        WriteGuard(writer);
        return writer.Finish();
    }

    private static void WriteScope(SourceWriter writer)
    {
        writer.Lines(
            $$"""
            /// <summary>The marked code serves these categories, and the map decides which protocols it may use. No category at all ends an outer scope.</summary>
            {{SourceWriter.GeneratedCode}}
            {{writer.Visibility}} sealed class {{TypeNames.InteropScope}} : global::ProtocolMap.Runtime.InteropScopeBaseAttribute
            {
                /// <summary>Ends an outer scope.</summary>
                public {{TypeNames.InteropScope}}()
                    : this(new {{TypeNames.Category}}[0])
                {
                }

            """);

        // Arguments in an array are not CLS-compliant, and an assembly that says it is would be warned at each scope.
        for (var count = 1; count <= s_places.Length; count++)
        {
            var places = s_places.Take(count).ToArray();
            writer.Lines(
                $$"""
                    /// <summary>Opens a scope; with several categories, whatever one of them allows is allowed.</summary>
                {{string.Join("\n", places.Select(place => $"    /// <param name=\"{place}\">What the code is for.</param>"))}}
                    public {{TypeNames.InteropScope}}({{string.Join(", ", places.Select(place => TypeNames.Category + " " + place))}})
                        : this(new {{TypeNames.Category}}[] { {{string.Join(", ", places)}} })
                    {
                    }

                """);
        }

        writer.Lines(
            $$"""
                /// <summary>Opens a scope.</summary>
                /// <param name="categories">What the code is for; with several, whatever one of them allows is allowed.</param>
                public {{TypeNames.InteropScope}}(params {{TypeNames.Category}}[] categories)
                {
                    Categories = categories;
                }

                /// <summary>What the code is for.</summary>
                public global::System.Collections.Generic.IReadOnlyList<{{TypeNames.Category}}> Categories { get; }
            }
            """);
    }

    private static void WriteProtocol(SourceWriter writer, string type, string baseType, string summary, string parameter) => writer.Lines(
        $$"""
        /// <summary>{{summary}}</summary>
        {{SourceWriter.GeneratedCode}}
        {{writer.Visibility}} sealed class {{type}} : global::ProtocolMap.Runtime.{{baseType}}
        {
            /// <summary>Names the protocol.</summary>
            /// <param name="protocol">{{parameter}}</param>
            public {{type}}({{TypeNames.Protocol}} protocol)
            {
                Protocol = protocol;
            }

            /// <summary>{{parameter}}</summary>
            public {{TypeNames.Protocol}} Protocol { get; }
        }
        """);

    private static void WriteCategory(SourceWriter writer) => writer.Lines(
        $$"""
        /// <summary>The assembly implements what the map requires for a category.</summary>
        {{SourceWriter.GeneratedCode}}
        {{writer.Visibility}} sealed class {{TypeNames.ImplementsCategory}} : global::ProtocolMap.Runtime.ImplementsCategoryBaseAttribute
        {
            /// <summary>Names the category.</summary>
            /// <param name="category">The category that is implemented.</param>
            public {{TypeNames.ImplementsCategory}}({{TypeNames.Category}} category)
            {
                Category = category;
            }

            /// <summary>The category that is implemented.</summary>
            public {{TypeNames.Category}} Category { get; }
        }
        """);

    private static void WriteGuard(SourceWriter writer) => writer.Lines(
        $$"""
        /// <summary>The marked member is true only where the other side offers certain capabilities.</summary>
        {{SourceWriter.GeneratedCode}}
        {{writer.Visibility}} sealed class {{TypeNames.CapabilityGuard}} : global::ProtocolMap.Runtime.CapabilityGuardBaseAttribute
        {
            /// <summary>Marks a guard.</summary>
            /// <param name="capabilities">Flags of a capability enum; left out where the member takes them as an argument.</param>
            public {{TypeNames.CapabilityGuard}}(object? capabilities = null)
                : base(capabilities)
            {
            }
        }
        """);
}
