using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Generator.Analyzers.Bindings;

namespace ProtocolMap.Tests.Analyzers;

/// <summary>The search for words in the text of a file, against the compiler's own cutting of that text.</summary>
public sealed class WordFinderTests
{
    private static readonly string[] s_parts = ["Client", "Clients", "client", "Ключ", "Client1", "_x", "@Client", "é", "1 ", ".", " ", "\n", "<", "(", "Client?", "Aa", "BB"];

    [Fact]
    public void Finds_each_word_where_the_compiler_has_a_name_of_that_text()
    {
        var random = new Random(7);
        string[] words = ["Client", "Ключ", "_x", "é", "Aa", "BB"];
        var finder = new WordFinder(words);
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 30).Select(_ => s_parts[random.Next(s_parts.Length)]));
            var names = SyntaxFactory.ParseTokens(text)
                .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && words.Contains(token.ValueText, StringComparer.Ordinal))
                .Select(token => token.Span.End - token.ValueText.Length)
                .ToArray();
            Assert.Equal(names, finder.PositionsIn(text) ?? []);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Clients aClient Client_ 0Client")]
    public void Parts_of_words_are_no_words(string text) => Assert.Null(new WordFinder(["Client"]).PositionsIn(text));

    [Fact]
    public void Words_of_one_hash_are_told_apart() => Assert.Equal([0, 6], new WordFinder(["Aa"]).PositionsIn("Aa BB Aa"));
}
