using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Model;

namespace ProtocolMap.Generator.Projects;

/// <summary>The namespace of generated code where neither project nor map names one.</summary>
internal static class DefaultNamespace
{
    public static string Of(string? rootNamespace, string? mapId)
    {
        if (rootNamespace is not null && FromRoot(rootNamespace) is { } root)
        {
            return root + ".Interop";
        }

        var name = CSharpNames.FromId(mapId ?? "");
        return CSharpNames.IsIdentifier(name) ? name : "Interop";
    }

    // MSBuild takes the root namespace from the file name of the project, so it may hold anything.
    private static string? FromRoot(string rootNamespace)
    {
        var parts = rootNamespace.Split('.').Where(part => part.Length > 0).Select(ToIdentifier).ToArray();
        return parts.Length == 0 ? null : string.Join(".", parts);
    }

    private static string ToIdentifier(string part)
    {
        var result = new StringBuilder(part.Length + 1);
        if (!SyntaxFacts.IsIdentifierStartCharacter(part[0]) && SyntaxFacts.IsIdentifierPartCharacter(part[0]))
        {
            result.Append('_');
        }

        foreach (var c in part)
        {
            result.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        }

        return CSharpNames.Normalize(result.ToString());
    }
}
