namespace ProtocolMap.Model.Reading;

/// <summary>The properties that one kind of object may have, beside the user's own, which begin with <c>x-</c>.</summary>
internal sealed class PropertySet(params string[] names)
{
    /// <summary>What every entry that has an id may say of itself.</summary>
    public static readonly PropertySet Entity = new("title", "description", "name", "source", "verification", "official");

    public string[] Names { get; } = names;

    public PropertySet And(params string[] more) => new([.. Names, .. more]);

    /// <summary>The position of a name among <see cref="Names"/>, or -1.</summary>
    public int IndexOf(string name)
    {
        // Readers ask with the literals that the set was made of.
        for (var i = 0; i < Names.Length; i++)
        {
            if (ReferenceEquals(Names[i], name))
            {
                return i;
            }
        }

        for (var i = 0; i < Names.Length; i++)
        {
            if (string.Equals(Names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    public static bool IsUsersOwn(string name) => name.StartsWith("x-", StringComparison.Ordinal);
}
