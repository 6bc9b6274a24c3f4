using System.Text.RegularExpressions;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Tests.Diagnostics;

public sealed class DescriptorTests
{
    public static TheoryData<string> Kinds => new(Enum.GetNames<ProblemKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_problem_has_a_descriptor_of_its_rule(string name)
    {
        var kind = Enum.Parse<ProblemKind>(name);
        var descriptor = MapDescriptors.Of(kind);
        Assert.Equal(kind.RuleId(), descriptor.Id);
        Assert.EndsWith("/" + descriptor.Id + ".md", descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Sentence_is_one_line_without_a_full_stop(string name)
    {
        var sentence = MapDescriptors.Of(Enum.Parse<ProblemKind>(name)).MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.DoesNotMatch(new Regex("\n|\\.$", RegexOptions.None, TimeSpan.FromSeconds(1)), sentence);
    }
}
