using ProtocolMap.Model.Map;

namespace ProtocolMap.Tests.BuiltIn;

/// <summary>The documents of FG-MV and around it.</summary>
public sealed class BuiltInDocumentTests
{
    private static readonly int[] s_titleNotKnown = [31, 39, 40, 41, 42, 44, 45, 46, 47, 48, 49, 50];

    [Fact]
    public void The_29_rows_of_the_gap_analysis_are_there() =>
        Assert.All(Enumerable.Range(1, 29), row =>
        {
            var document = Deliverable(row);
            Assert.Equal($"FGMV-{row:00}", document.Number);
            Assert.Equal(("itu-t", Status.InForce), (document.Organization, document.Status));
            Assert.NotNull(document.Analysis);
            Assert.Contains($"row {row}", document.Source, StringComparison.Ordinal);
        });

    [Fact]
    public void A_title_that_is_not_known_is_not_guessed()
    {
        Assert.All(Enumerable.Range(1, 52), number =>
            Assert.Equal(s_titleNotKnown.Contains(number), Deliverable(number).Title == "(title not known)"));
        Assert.All(s_titleNotKnown, number =>
        {
            var document = Deliverable(number);
            Assert.Equal((Status.Unknown, Verification.Unverified), (document.Status, document.Verification));
            Assert.Null(document.Type);
        });
    }

    [Fact]
    public void The_conflict_about_the_approval_of_FGMV_19_is_recorded()
    {
        var analysis = Deliverable(19).Analysis!;
        Assert.Contains("3rd FG-MV meeting", analysis, StringComparison.Ordinal);
        Assert.Contains("4th", analysis, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("itu-t-y-4238", DocumentType.Recommendation)]
    [InlineData("itu-t-y-4239", DocumentType.Recommendation)]
    [InlineData("itu-t-y-4240", DocumentType.Recommendation)]
    [InlineData("q-pmv", DocumentType.WorkItem)]
    [InlineData("itu-t-q-fitsm", DocumentType.WorkItem)]
    [InlineData("itu-t-gstr-mvq", DocumentType.WorkItem)]
    [InlineData("fg-mv-liaison-q-pmv", DocumentType.Liaison)]
    [InlineData("ecp-38a21-1", DocumentType.Proposal)]
    internal void What_follows_FG_MV_is_there(string id, DocumentType type)
    {
        var document = MetaverseMap.Map.Documents.Find(id)!;
        Assert.Equal(type, document.Type);
        Assert.NotNull(document.Analysis);
    }

    /// <summary>FGMV-19 has nine scenarios and requirements of its own; their text was not seen.</summary>
    [Fact]
    public void No_scenario_or_requirement_is_given_out_as_one_of_FGMV_19()
    {
        Assert.All(MetaverseMap.Map.Scenarios, s => Assert.True(s.Document is null && s.Number == 0, s.Id));
        Assert.All(MetaverseMap.Map.Requirements, r => Assert.NotEqual("fgmv-19", r.Document));
    }

    private static Document Deliverable(int number) => MetaverseMap.Map.Documents.Find($"fgmv-{number:00}")!;
}
