using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Projects;

/// <summary>Looks at the references of a project without a compilation.</summary>
internal static class ReferencedAssemblies
{
    /// <summary>The version of the assembly that a reference is, or <see langword="null"/> when it is none of that name.</summary>
    public static Version? VersionOf(MetadataReference reference, string name) => Inspect(reference, name, static metadata => metadata.GetAssemblyDefinition().Version);

    /// <summary>What <paramref name="look"/> sees in the assembly that a reference is, or the default when it is none of that name.</summary>
    public static T? Inspect<T>(MetadataReference reference, string name, Func<MetadataReader, T?> look)
    {
        // Its file name, before anything is opened.
        if (reference is not PortableExecutableReference file || (file.FilePath ?? file.Display)?.Contains(name) != true)
        {
            return default;
        }

        try
        {
            var metadata = file.GetMetadata() is AssemblyMetadata assembly ? assembly.GetModules()[0].GetMetadataReader() : null;
            if (metadata is null || !metadata.IsAssembly)
            {
                return default;
            }

            return metadata.StringComparer.Equals(metadata.GetAssemblyDefinition().Name, name) ? look(metadata) : default;
        }
        catch (Exception e) when (e is BadImageFormatException or IOException)
        {
            // The compiler will say what is wrong with the reference; nothing can be generated for it.
            return default;
        }
    }
}
