using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Projects;

/// <summary>Looks at the references of a project without a compilation.</summary>
internal static class ReferencedAssemblies
{
    /// <summary>The version of the assembly that a reference is, or <see langword="null"/> when it is none of that name.</summary>
    public static Version? VersionOf(MetadataReference reference, string name)
    {
        // Its file name, before anything is opened.
        if (reference is not PortableExecutableReference file || (file.FilePath ?? file.Display)?.Contains(name) != true)
        {
            return null;
        }

        try
        {
            var metadata = file.GetMetadata() is AssemblyMetadata assembly ? assembly.GetModules()[0].GetMetadataReader() : null;
            if (metadata is null || !metadata.IsAssembly)
            {
                return null;
            }

            var definition = metadata.GetAssemblyDefinition();
            return metadata.StringComparer.Equals(definition.Name, name) ? definition.Version : null;
        }
        catch (Exception e) when (e is BadImageFormatException or IOException)
        {
            // The compiler will say what is wrong with the reference; nothing can be generated for it.
            return null;
        }
    }
}
