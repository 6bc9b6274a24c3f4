namespace ProtocolMap.Model.Baselines;

/// <summary>What is wrong with a line of a baseline.</summary>
internal enum BaselineFaultKind
{
    /// <summary>The first part is not one of <see cref="BaselineRules.All"/>.</summary>
    Rule,

    /// <summary>The second part is neither a documentation-comment id nor <c>-</c>.</summary>
    Member,

    /// <summary>The third part is not an id, or several joined by commas.</summary>
    Protocol,

    /// <summary>The fourth part is not a number from 1 to 2,147,483,647.</summary>
    Count,

    /// <summary>Fewer parts than four.</summary>
    Missing,

    /// <summary>Something follows the count that is not a reason.</summary>
    Excess,

    /// <summary>The uses have an entry already.</summary>
    Duplicate,

    /// <summary>The file cannot be read.</summary>
    Unreadable,
}
