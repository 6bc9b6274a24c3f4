using System.Text;
using ProtocolMap.Model;

namespace ProtocolMap.Tool.Files;

/// <summary>Files that the user names. What does not work is said to the user.</summary>
internal static class NamedFile
{
    /// <summary>The most bytes that a map can have: a UTF-16 unit takes up to three of UTF-8, and a byte order mark comes before them.</summary>
    public const long MaxMapBytes = (3L * MapReader.MaxLength) + 3;

    // As far as version control looks for a zero, too, to tell text from anything else.
    private const int LookedAt = 8_000;

    /// <summary>Reads a text that is no larger than a map can be.</summary>
    /// <exception cref="InputException">It cannot be read, is too large, or is no text.</exception>
    public static EncodedText Read(string path) => Decode(path, ReadBytes(path, MaxMapBytes));

    /// <exception cref="InputException">It cannot be read, or has more bytes than that.</exception>
    public static byte[] ReadBytes(string path, long maxBytes)
    {
        if (Directory.Exists(path))
        {
            throw new InputException($"'{path}' is a folder; a file is needed");
        }

        try
        {
            using var stream = File.OpenRead(path);
            return stream.CanSeek && stream.Length > maxBytes
                ? throw new InputException($"'{path}' has {stream.Length:N0} bytes; the most that can be read is {maxBytes:N0}")
                : File.ReadAllBytes(path);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw new InputException(File.Exists(path) ? $"'{path}' cannot be read: {exception.Message}" : $"there is no file '{path}'");
        }
    }

    /// <exception cref="InputException">The bytes are no text.</exception>
    public static EncodedText Decode(string name, byte[] bytes)
    {
        try
        {
            var text = EncodedText.Decode(bytes);
            return text.HasMark || bytes.AsSpan(0, Math.Min(bytes.Length, LookedAt)).IndexOf((byte)0) < 0
                ? text
                : throw new InputException($"'{name}' is not text");
        }
        catch (DecoderFallbackException exception)
        {
            throw new InputException($"'{name}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>Writes an edited text back the way it was read.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Save(string path, EncodedText text) => Write(path, text.Encode(), overwrite: true);

    /// <summary>Writes a file whatever is there.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Save(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text), overwrite: true);

    /// <summary>Writes a file, and the folders above it, that are not there yet.</summary>
    /// <exception cref="InputException">It is there, or cannot be written.</exception>
    public static void Create(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text), overwrite: false);

    /// <summary>Whether an exception says that a file cannot be read, whoever named it.</summary>
    public static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or DecoderFallbackException or ArgumentException;

    /// <summary>Writes beside, then renames: whoever looks sees the old file or the new one, whenever the tool is ended.</summary>
    private static void Write(string path, byte[] bytes, bool overwrite)
    {
        string? beside = null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);

            // A link stays a link.
            var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(path);
            var folder = Path.GetDirectoryName(target)!;
            beside = Path.Combine(folder, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}");
            File.WriteAllBytes(beside, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Discard(beside);
            throw new InputException($"'{path}' cannot be written: {exception.Message}");
        }
    }

    private static void Discard(string? beside)
    {
        try
        {
            File.Delete(beside ?? "");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // What could not be written is said already; that a piece of it stays adds nothing.
        }
    }
}
