namespace ProtocolMap.Model.Carrying;

/// <summary>Why a carried map can't be used.</summary>
internal enum CarriedMapDamage
{
    /// <summary>A newer version of the generator wrote it in a way that this one does not know.</summary>
    NewerFormat,

    /// <summary>It is not what the generator wrote.</summary>
    Altered,
}
