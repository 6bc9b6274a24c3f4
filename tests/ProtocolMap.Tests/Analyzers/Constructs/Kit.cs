using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Constructs;

/// <summary>
/// Runs one construct twice: over a library that the map binds, where exactly the marked places are reported, and over its twin of
/// another namespace, where nothing is.
/// </summary>
internal static partial class Kit
{
    private const string Map =
        """
        {
          "id": "constructs", "version": "1.0.0", "namespace": "World.Interop",
          "categories": { "avatar": { "title": "Avatar", "number": 1 } },
          "protocols": { "mqtt-5": { "title": "MQTT 5.0", "number": 1 } },
          "libraries": { "kit": { "title": "Kit", "symbols": { "N:Vendor.Kit": "mqtt-5" } } }
        }
        """;

    private static readonly Lazy<AnalyzerRun> s_bound = new(() => Project("Vendor.Kit"));
    private static readonly Lazy<AnalyzerRun> s_free = new(() => Project("Innocent.Kit"));

    /// <summary>A file of its own. Each call of the library in the compiled code has a report in its statement.</summary>
    public static async Task VerifyAsync(string source, OutputKind output = OutputKind.DynamicallyLinkedLibrary)
    {
        var bound = (s_bound.Value with { Output = output }).WithSource(Usings("Vendor.Kit") + source);
        var reports = await bound.VerifyAsync();
        Assert.Empty(UnseenIn(bound, reports));
        await bound.VerifyCoarseAsync();
        await (s_free.Value with { Output = output }).WithSource(Usings("Innocent.Kit") + Marks().Replace(source, "").Replace("Vendor.", "Innocent.", StringComparison.Ordinal)).VerifyAsync();
    }

    /// <summary>A file over the bound library, of which the map binds one symbol only; the id leaves out the library's namespace.</summary>
    public static async Task VerifyOnlyAsync(string id, string source)
    {
        var bound = (s_bound.Value with { Map = Map.Replace("N:Vendor.Kit", InKit(id), StringComparison.Ordinal) }).WithSource(Usings("Vendor.Kit") + source);
        await bound.VerifyAsync();
        await bound.VerifyCoarseAsync();
    }

    /// <summary>A file over the library, which only an extern alias reaches.</summary>
    public static async Task VerifyAliasedAsync(string source)
    {
        await VerifyAsync(s_bound.Value, "Vendor.Kit", source);
        await VerifyAsync(s_free.Value, "Innocent.Kit", Marks().Replace(source, "").Replace("Vendor.", "Innocent.", StringComparison.Ordinal));

        static Task VerifyAsync(AnalyzerRun project, string kit, string source) =>
            (project with { References = [.. project.References.Select(static reference => reference.WithAliases(["Aside"]))] })
                .WithSource("extern alias Aside;\n" + Usings(kit).Replace($"using {kit}", $"using Aside::{kit}", StringComparison.Ordinal).Replace("using Unbound", "using Aside::Unbound", StringComparison.Ordinal) + source)
                .VerifyAsync();
    }

    /// <summary>A file over the bound library, which need not compile.</summary>
    public static Compilation Compile(string source) => s_bound.Value.Compile([("/src/world/Source.cs", Usings("Vendor.Kit") + source)]);

    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation) => s_bound.Value.AnalyzeAsync(compilation, concurrent: true);

    /// <summary>Statements in an asynchronous method.</summary>
    public static Task VerifyBodyAsync(string body) => VerifyAsync("class C { async Task Run() { await Task.Yield(); " + body + " } }");

    /// <summary>Statements in a method that is neither asynchronous nor safe.</summary>
    public static Task VerifyUnsafeBodyAsync(string body) => VerifyAsync("unsafe class C { void Run() { " + body + " } }");

    private static string Usings(string kit) =>
        $"""
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using {kit};
        using Unbound;

        """;

    // What the compiler made of the source, in case that nobody marked it. To make a delegate of a function runs no code of the delegate's library.
    private static IEnumerable<CompiledCall> UnseenIn(AnalyzerRun project, ImmutableArray<Diagnostic> reports)
    {
        var compilation = project.Compile(project.Sources.Select(static source => (source.Path, Marks().Replace(source.Text, ""))));
        return CompiledCalls.In(compilation).Where(call => call.IsIn("Vendor.Kit") && call.Member != "Callback..ctor" && !call.IsReported(reports));
    }

    // Types of the library stand after M:, ( or a comma; those of others have a dot.
    private static string InKit(string id) => LibraryTypes().Replace(id, "${before}Vendor.Kit.${type}");

    private static AnalyzerRun Project(string kit) => new AnalyzerRun
    {
        Analyzer = new UsageAnalyzer(),
        Map = Map,
        References = [World.Compile(kit, KitSource.Text.Replace("KIT", kit, StringComparison.Ordinal))],
    }.WithProperty("ProtocolMapScope", "avatar");

    [GeneratedRegex(@"(?<before>^\w:|[(,~])(?<type>(?!System\.|Unbound\.)[A-Z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LibraryTypes();

    [GeneratedRegex(@"\[\||\|\]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Marks();
}
