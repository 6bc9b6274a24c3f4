using ProtocolMap.Model.Extending;

namespace ProtocolMap.Generator.Projects;

/// <summary>Additional files of Unity: <c>Name.Analyzer.additionalfile</c>, where the analyzer is the one that gets the file.</summary>
internal static class UnityFile
{
    private const string Suffix = ".additionalfile";

    /// <summary>The name before that of the analyzer, if the file is one of Unity's and for us; <see langword="null"/> for any other.</summary>
    public static string? NameOf(string path)
    {
        var name = MapPaths.FileName(path);
        if (!name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = name.Substring(0, name.Length - Suffix.Length);
        var dot = rest.LastIndexOf('.');
        return dot >= 0 && rest.IndexOf("ProtocolMap", dot + 1, StringComparison.Ordinal) == dot + 1 ? rest.Substring(0, dot) : null;
    }
}
