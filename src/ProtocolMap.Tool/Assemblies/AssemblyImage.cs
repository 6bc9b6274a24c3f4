using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ProtocolMap.Model.Carrying;
using ProtocolMap.Tool.Files;

namespace ProtocolMap.Tool.Assemblies;

/// <summary>A built assembly, read as data: nothing of it is loaded or run.</summary>
internal sealed class AssemblyImage : IDisposable
{
    private readonly PEReader _image;

    private AssemblyImage(string path, PEReader image)
    {
        (Path, _image) = (path, image);
        Reader = image.GetMetadataReader();
        var definition = Reader.GetAssemblyDefinition();
        Name = Reader.GetString(definition.Name);
        Version = definition.Version.ToString();
        CarriedMap = CarriedMapBlob.Find(Reader);
    }

    public string Path { get; }

    public string Name { get; }

    public string Version { get; }

    public MetadataReader Reader { get; }

    public CarriedMap? CarriedMap { get; }

    /// <exception cref="InputException">It cannot be read, or is not a .NET assembly.</exception>
    public static AssemblyImage Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw new InputException($"'{path}' is a folder; a file is needed");
        }

        try
        {
            return TryOpen(path, File.OpenRead(path)) ?? throw new InputException($"'{path}' is not a .NET assembly");
        }
        catch (Exception exception) when (NamedFile.IsUnreadable(exception))
        {
            throw new InputException(File.Exists(path) ? $"'{path}' cannot be read: {exception.Message}" : $"there is no file '{path}'");
        }
    }

    /// <summary>The assembly, or <see langword="null"/> when the bytes are not one.</summary>
    public static AssemblyImage? TryOpen(string path, Stream stream)
    {
        var image = new PEReader(stream);
        try
        {
            if (image.HasMetadata && image.GetMetadataReader().IsAssembly)
            {
                return new AssemblyImage(path, image);
            }
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException)
        {
            image.Dispose();
            return null;
        }

        image.Dispose();
        return null;
    }

    public void Dispose() => _image.Dispose();
}
