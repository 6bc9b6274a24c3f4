namespace ProtocolMap.Runtime;

/// <summary>
/// Claims that the assembly implements what a map requires for a category. A map's own <c>ImplementsCategoryAttribute</c> derives from
/// it and names the category.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public abstract class ImplementsCategoryBaseAttribute : Attribute
{
    /// <summary>For the attribute that is generated from a map.</summary>
    protected ImplementsCategoryBaseAttribute()
    {
    }
}
