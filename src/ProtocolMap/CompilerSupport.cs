#if !NET
// What the compiler asks for and .NET Standard lacks.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
#endif
