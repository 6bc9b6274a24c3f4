using System.Globalization;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Report;

/// <summary>How far the map answers requirements and scenarios.</summary>
internal static class CoverageSection
{
    public static void Write(HtmlWriter html, MapView view)
    {
        html.Section("coverage", "Coverage", "Whether something that is in force or in use satisfies each requirement, and how many requirements of each scenario are so covered.");
        WriteRequirements(html, view);
        WriteScenarios(html, view);
        html.Close().Line();
    }

    private static void WriteRequirements(HtmlWriter html, MapView view)
    {
        html.Element("h3", "Requirements");
        if (view.Requirements.Count == 0)
        {
            html.Element("p", "The map has none.");
            return;
        }

        html.Table("Requirements", "list", "Requirement", "Level", "Categories", "Document", "Satisfied by", "State");
        foreach (var requirement in view.Requirements)
        {
            var coverage = Coverages.Of(view, requirement);
            html.Open("tr", ("id", "requirement/" + requirement.Id), ("data-item", string.Join(' ', requirement.Categories)));
            WriteEntity(html, requirement);
            html.Element("td", requirement.Level is { } level ? Words.RequirementLevel.Of(level) : "")
                .Element("td", view.TitlesOf(requirement.Categories));
            WriteDocument(html, view, requirement.Document);
            html.Open("td").Text(requirement.SatisfiedBy.Count > 0 ? "" : requirement.IsAssessed ? "nothing" : "–").Open("ul", ("class", "plain"));
            foreach (var reference in requirement.SatisfiedBy)
            {
                html.Open("li").Protocol(view, reference.Protocol);
                if (reference.Capability is { } capability)
                {
                    html.Text(": " + (view.Find(reference.Protocol)?.Capabilities.Find(capability)?.DisplayName ?? capability));
                }

                html.Close();
            }

            html.Close().Close()
                .Open("td").Element("span", Coverages.Word(coverage), ("class", "k k" + (int)coverage)).Close()
                .Close().Line();
        }

        html.EndTable();
    }

    private static void WriteScenarios(HtmlWriter html, MapView view)
    {
        html.Element("h3", "Scenarios");
        if (view.Scenarios.Count == 0)
        {
            html.Element("p", "The map has none.");
            return;
        }

        html.Table("Scenarios", "list", "Scenario", "Categories", "Document", "Requirements", "Covered");
        foreach (var scenario in view.Scenarios)
        {
            var requirements = scenario.Requirements.Select(view.Map.Requirements.Find).OfType<Requirement>().ToList();
            html.Open("tr", ("id", "scenario/" + scenario.Id), ("data-item", string.Join(' ', scenario.Categories)));
            WriteEntity(html, scenario);
            html.Element("td", view.TitlesOf(scenario.Categories));
            WriteDocument(html, view, scenario.Document, scenario.Number);
            html.Open("td").Open("ul", ("class", "plain"));
            foreach (var requirement in requirements)
            {
                html.Open("li").Element("a", requirement.DisplayName, ("href", "#requirement/" + requirement.Id)).Close();
            }

            html.Close().Close()
                .Element("td", requirements.Count == 0 ? "no requirements given" : Coverages.Summary(view, requirements))
                .Close().Line();
        }

        html.EndTable();
    }

    private static void WriteEntity(HtmlWriter html, Entity entity)
    {
        html.Open("th", ("scope", "row")).Text(entity.DisplayName);
        if (entity.Description is { } description)
        {
            html.Open("p").TextWithLinks(description).Close();
        }

        html.Source(entity.Source, entity.Verification, entity.Official).Close();
    }

    private static void WriteDocument(HtmlWriter html, MapView view, string? id, int number = 0)
    {
        html.Open("td");
        if (id is not null && view.Map.Documents.Find(id) is { } document)
        {
            html.Element("a", document.Number ?? document.DisplayName, ("href", "#document/" + id));
        }

        if (number > 0)
        {
            html.Text(string.Create(CultureInfo.InvariantCulture, $" no. {number}"));
        }

        html.Close();
    }
}
