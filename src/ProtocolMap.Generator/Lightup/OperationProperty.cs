using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Lightup;

/// <summary>A property of an operation that the compiler at hand perhaps has.</summary>
/// <param name="operation">The name of the operation's interface.</param>
/// <param name="property">The name of the property.</param>
internal sealed class OperationProperty<T>(string operation, string property)
    where T : class
{
    private readonly PropertyInfo? _property = typeof(IOperation).Assembly.GetType("Microsoft.CodeAnalysis.Operations." + operation)?.GetProperty(property);

    public T? Get(IOperation value) => _property?.DeclaringType?.IsInstanceOfType(value) == true ? _property.GetValue(value) as T : null;
}
