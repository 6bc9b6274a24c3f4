using System.CommandLine;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Tool.CommandLine;

/// <summary>An option whose value is one of a few words.</summary>
internal sealed class WordOption<T> : Option<string>
{
    private readonly (string Word, T Value)[] _words;

    /// <param name="name">The option, with its dashes.</param>
    /// <param name="description">What it does.</param>
    /// <param name="words">The words and what they stand for; the first is the default.</param>
    public WordOption(string name, string description, params (string Word, T Value)[] words)
        : base(name)
    {
        _words = words;
        var all = words.Select(w => w.Word).ToArray();
        Description = description;
        HelpName = string.Join('|', all);
        DefaultValueFactory = _ => all[0];
        CompletionSources.Add(all);
        Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !all.Contains(token.Value, StringComparer.Ordinal))
            {
                var suggestion = MessageText.DidYouMean(Suggestions.Nearest(token.Value, all) ?? "");
                result.AddError($"'{token.Value}' is not allowed for {name}; expected {string.Join(", ", all)}{suggestion}");
            }
        });
    }

    /// <summary>What the word on the command line, or the default, stands for.</summary>
    public T ValueIn(ParseResult parsed) => Array.Find(_words, w => w.Word == parsed.GetValue(this)).Value;
}
