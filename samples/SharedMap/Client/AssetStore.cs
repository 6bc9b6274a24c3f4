using System.Net.Mail;
using Lagoon.Interop;

namespace Lagoon.Client;

/// <summary>Keeps assets. The attribute comes from the other project's map, and that map says what this class may use.</summary>
[InteropScope(InteropCategory.Asset)]
internal sealed class AssetStore
{
    private readonly List<string> _files = [];

    public int Count => _files.Count;

    public void Add(string file) => _files.Add(file);

    /// <summary>The deliberate violation: no asset has business with mail, so the compiler warns here, without a map in this project.</summary>
    public static bool HasOwner(string mail) => MailAddress.TryCreate(mail, out _);
}
