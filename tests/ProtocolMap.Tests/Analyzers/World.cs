using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers;

/// <summary>A map, the libraries that it binds, and a project between them.</summary>
internal static class World
{
    public const string Map =
        """
        {
          "id": "world", "version": "1.0.0", "namespace": "World.Interop",
          "categories": {
            "avatar": { "title": "Avatar", "number": 1 },
            "asset": { "title": "Asset", "number": 2 },
            "identity": { "title": "Identity", "number": 3 },
            "content": { "title": "Content", "number": 4 }
          },
          "protocols": {
            "vrm": { "title": "VRM 1.0", "number": 1, "dependsOn": "gltf" },
            "gltf": { "title": "glTF 2.0", "number": 2, "dependsOn": "json", "capabilities": { "skinning": { "title": "Skinning", "bit": 0 } } },
            "h-anim": { "title": "H-Anim", "number": 3 },
            "bvh": { "title": "BVH", "number": 4 },
            "mqtt-5": { "title": "MQTT 5.0", "number": 5 },
            "mqtt-3": { "title": "MQTT 3.1.1", "number": 6, "status": "superseded", "supersededBy": "mqtt-5" },
            "fbx": { "title": "FBX", "number": 7 },
            "usd": { "title": "OpenUSD", "number": 8, "status": "candidate" },
            "json": { "title": "JSON", "number": 9, "neutral": true },
            "ssl-3": { "title": "SSL 3.0", "number": 10, "neutral": true, "status": "withdrawn" },
            "x3d-next": { "title": "X3D next", "number": 11, "status": "draft" }
          },
          "mappings": {
            "avatar": {
              "bvh": "allowed",
              "vrm": "recommended",
              "fbx": { "use": "prohibited", "note": "Closed format." },
              "h-anim": { "use": "deprecated", "note": "No tools." },
              "usd": "allowed",
              "mqtt-3": "allowed"
            },
            "asset": { "gltf": "required", "h-anim": "allowed", "json": "prohibited", "mqtt-5": "allowed", "fbx": "allowed" },
            "identity": { "x3d-next": "allowed", "gltf": "prohibited", "vrm": "allowed" }
          },
          "libraries": {
            "mqtt": {
              "title": "Vendor MQTT",
              "symbols": {
                "N:Vendor.Mqtt": "mqtt-5",
                "N:Vendor.Mqtt.Diagnostics": [],
                "T:Vendor.Mqtt.Logger": [],
                "M:Vendor.Mqtt.Client.Ping": [],
                "M:Vendor.Mqtt.Client.#ctor(System.Int32)": "mqtt-3"
              }
            },
            "formats": {
              "title": "Vendor formats",
              "symbols": {
                "T:Vendor.Formats.Fbx": "fbx",
                "T:Vendor.Formats.Gltf": "gltf",
                "T:Vendor.Formats.Vrm": "vrm",
                "T:Vendor.Formats.Usd": "usd",
                "T:Vendor.Formats.HAnim": "h-anim",
                "T:Vendor.Formats.Bvh": "bvh",
                "T:Vendor.Formats.Json": "json",
                "T:Vendor.Formats.Ssl": "ssl-3",
                "T:Vendor.Formats.Mqtt3": "mqtt-3",
                "T:Vendor.Formats.X3d": "x3d-next",
                "T:Vendor.Formats.Any": ["mqtt-5", "fbx", "bvh"],
                "T:Vendor.Formats.Neither": ["mqtt-5", "x3d-next"],
                "T:Vendor.Formats.Mixed": ["mqtt-5", "fbx"],
                "P:Vendor.Formats.Plain.Item(System.Int32)": "mqtt-5",
                "P:Vendor.Formats.Plain.Value": "mqtt-5",
                "F:Vendor.Formats.Plain.Limit": "mqtt-5",
                "E:Vendor.Formats.Plain.Changed": "mqtt-5",
                "M:Vendor.Formats.Plain.Parse``1(System.Collections.Generic.List{``0},System.Int32@)": "mqtt-5",
                "M:Vendor.Formats.Plain.#ctor(System.String)": "mqtt-5",
                "T:Vendor.Formats.Box`1": "mqtt-5"
              }
            }
          }
        }
        """;

    public const string Library =
        """
        using System;
        using System.Collections.Generic;

        namespace Vendor.Mqtt
        {
            public class Client
            {
                public Client() { }
                public Client(int version) { }
                public string Name { get; set; } = "";
                public int this[int index] => index;
                public event Action? Received;
                public int Count;
                public const int Port = 1883;
                public static Client Open() => new();
                public static Client Instance { get; } = new();
                public virtual void Publish(string topic) => Received?.Invoke();
                public void Ping() { }
                public Client Next() => this;
                public static Client operator +(Client left, Client right) => left;
                public static Client operator -(Client client) => client;
                public static Client operator ++(Client client) => client;
                public static explicit operator int(Client client) => 0;
                public static implicit operator string(Client client) => "";
                public class Options { public int Size { get; set; } public class Deep { } }
            }
            public class Logger { public void Write() { } }
            public static class ClientExtensions { public static void Send(this Client client) { } public static void Shout(this string text) { } }
            public class Topic<T> { public void Add(T item) { } public static T? Default => default; }
            public interface IHandler { void Handle(); }
            public delegate void Handler(string topic);
            public enum Quality { Once, Twice }
            public struct Token { }
            [AttributeUsage(AttributeTargets.All)] public class RouteAttribute(string path) : Attribute { public string Path => path; }
            public class BrokenException : Exception { }
        }
        namespace Vendor.Mqtt.Packets { public class Packet { } }
        namespace Vendor.Mqtt.Diagnostics { public class Trace { public static void Start() { } } }
        namespace Vendor.MqttTools { public class Tool { public static void Run() { } } }
        namespace Other.Vendor.Mqtt { public class Client { public void Publish() { } } }

        namespace Vendor.Formats
        {
            public class Fbx { public static void Load() { } }
            public class Gltf { public static void Load() { } }
            public class Vrm { public static void Load() { } }
            public class Usd { public static void Load() { } }
            public class HAnim { public static void Load() { } }
            public class Bvh { public static void Load() { } }
            public class Json { public static void Load() { } }
            public class Ssl { public static void Load() { } }
            public class Mqtt3 { public static void Load() { } }
            public class X3d { public static void Load() { } }
            public class Any { public static void Load() { } }
            public class Neither { public static void Load() { } }
            public class Mixed { public static void Load() { } }
            public class Plain
            {
                public Plain() { }
                public Plain(string text) { }
                public int this[int index] { get => index; set { } }
                public int this[string key] => 0;
                public int Value { get; set; }
                public int Free { get; set; }
                public int Limit;
                public event Action? Changed { add { } remove { } }
                public static void Parse<T>(List<T> items, ref int count) { }
                public static void Parse<T>(List<T> items, int count) { }
            }
            public class Box<T> { public T? Content; }
            public class Box { public int Content; }
        }
        """;

    private static readonly Lazy<MetadataReference> s_library = new(() => Compile("Vendor", Library));

    /// <summary>The vendor's libraries.</summary>
    public static MetadataReference LibraryReference => s_library.Value;

    /// <summary>A project with the map and the vendor's libraries.</summary>
    public static AnalyzerRun Project { get; } = new() { Analyzer = new UsageAnalyzer(), Map = Map, References = [s_library.Value] };

    /// <summary>Asserts the marks of one source.</summary>
    public static Task VerifyAsync(string source) => Project.WithSource(Usings + source).VerifyAsync();

    /// <summary>Asserts the marks of the body of a method in the avatar scope, with a client at hand.</summary>
    public static Task VerifyBodyAsync(string body) => VerifyAsync(
        $$"""
        [InteropScope(InteropCategory.Avatar)]
        class Gateway
        {
            void Run(dynamic anything, {|PMAP2001:Client|} client, Plain plain, Box box)
            {
                {{body}}
            }
        }
        """);

    public const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using World.Interop;
        using Vendor.Formats;
        using Vendor.Mqtt;

        """;

    public static MetadataReference Compile(string name, string source, params IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            [.. References.Net100.All, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return MetadataReference.CreateFromImage(Emitted.Image(compilation));
    }
}
