using System.Text;

namespace ProtocolMap.Tool.Files;

/// <summary>Files that the user names. What does not work is said to the user.</summary>
internal static class NamedFile
{
    /// <exception cref="InputException">It cannot be read.</exception>
    public static EncodedText Read(string path)
    {
        try
        {
            return EncodedText.Decode(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw new InputException(File.Exists(path) ? $"'{path}' cannot be read: {exception.Message}" : $"there is no file '{path}'");
        }
    }

    /// <summary>Writes an edited text back the way it was read.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Save(string path, EncodedText text) => Write(path, text.Encode(), FileMode.Create);

    /// <summary>Writes a file, and the folders above it, that are not there yet.</summary>
    /// <exception cref="InputException">It is there, or cannot be written.</exception>
    public static void Create(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text), FileMode.CreateNew);

    /// <summary>Whether an exception says that a file cannot be read, whoever named it.</summary>
    public static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or DecoderFallbackException or ArgumentException;

    private static void Write(string path, byte[] bytes, FileMode mode)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var stream = new FileStream(path, mode, FileAccess.Write);
            stream.Write(bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"'{path}' cannot be written: {exception.Message}");
        }
    }
}
