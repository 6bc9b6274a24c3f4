using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ProtocolMap.Tests.Analyzers.Constructs;

/// <summary>Code while it is being written: whatever token is missing, no look-up fails.</summary>
public sealed class BrokenCodeTests
{
    private const string Source =
        """
        unsafe class C(string n) : Greeter(n), IGate
        {
            void IGate.Enter() { }
            async Task M()
            {
                foreach (var (a, b) in Give.Pairs) { }
                foreach (string s in Give.Numbers) { }
                await foreach (var x in Give.Stream) { }
                await using var link = Give.Link;
                using (var u = Give.Session) { await Give.Job; }
                fixed (int* p = Give.Thing) { }
                (string c, int d) = (Give.Number, 1);
                _ = (Give.Number, 1) == (Give.Number, 1) || Give.Number && Give.Number;
                _ = Give.Nest is ((1, 2), 3) && Give.Row is [1, .. var rest] && Give.Row[1..^1] == Give.Row[^1];
                Take.Bag([1, .. Give.Duck, .. Give.Thing]); Take.Params(1, 2);
                Take.Log($"a{1}" + $"b"); Bag<int> bag = new() { 1, { 2, 3 } };
                _ = from int x in Give.Query join y in Give.Query on x equals y orderby x, y descending select x + y;
                _ = Give.Entry with { Name = "n" }; Give.Buffer[1] = 2; Give.Client[Give.Anything] = new Client(Give.Anything);
                switch (1) { case Client.Port: goto case Client.Port; }
            }
        }
        """;

    [Fact]
    public async Task No_missing_token_is_a_fault_of_ours()
    {
        var compilation = Kit.Compile(Source);
        var tree = compilation.SyntaxTrees.First();
        var text = await tree.GetTextAsync();
        var tokens = (await tree.GetRootAsync()).DescendantTokens().Where(static token => !token.Parent!.Ancestors().Any(static node => node.IsKind(SyntaxKind.UsingDirective))).ToArray();
        for (var i = 0; i < tokens.Length; i += 5)
        {
            var broken = tree.WithChangedText(text.Replace(tokens[i].Span, ""));
            var diagnostics = await Kit.AnalyzeAsync(compilation.ReplaceSyntaxTree(tree, broken));
            Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id is "PMAP0001" or "AD0001");
        }
    }
}
