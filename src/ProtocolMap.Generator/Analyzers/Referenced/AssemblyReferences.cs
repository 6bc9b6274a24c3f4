using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Referenced;

/// <summary>What an assembly references, by names alone: nothing of it is decoded.</summary>
internal static class AssemblyReferences
{
    public static bool Any(IAssemblySymbol assembly, Func<string, bool> isWanted)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (isWanted(reference.Name))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
