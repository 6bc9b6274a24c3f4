using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.Generator.Outputs;

namespace ProtocolMap.Generator.Lightup;

/// <summary>
/// <c>RegisterPreCompilationSourceOutput</c>, which compilers from 5.9 on have: what it adds is part of the compilation that other
/// generators see. Its input must not depend on the compilation.
/// </summary>
internal static class PreCompilationOutput
{
    private const string MethodName = "RegisterPreCompilationSourceOutput";
    private static readonly Registrar? s_registrar = Registrar.Find();

    public static bool TryRegister(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<GeneratedFile?> file)
    {
        if (s_registrar is null)
        {
            return false;
        }

        s_registrar.Register(context, file);
        return true;
    }

    /// <summary>Knows the type of the context, which this code cannot name.</summary>
    private abstract class Registrar
    {
        public static Registrar? Find()
        {
            var method = Array.Find(typeof(IncrementalGeneratorInitializationContext).GetMethods(), IsRegistration);
            var context = method?.GetParameters()[1].ParameterType.GetGenericArguments()[0];
            var addSource = context?.GetMethod("AddSource", [typeof(string), typeof(SourceText)]);
            return method is not null && context is { IsValueType: true } && addSource?.ReturnType == typeof(void)
                ? (Registrar)Activator.CreateInstance(typeof(Registrar<>).MakeGenericType(context), method, addSource)
                : null;
        }

        public abstract void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<GeneratedFile?> file);

        private static bool IsRegistration(MethodInfo method)
        {
            var parameters = method.GetParameters();
            return method.Name == MethodName
                && parameters.Length == 2
                && IsOf(parameters[0].ParameterType, typeof(IncrementalValueProvider<>))
                && IsOf(parameters[1].ParameterType, typeof(Action<,>));
        }

        private static bool IsOf(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
    }

    private sealed class Registrar<TContext>(MethodInfo registration, MethodInfo addSource) : Registrar
        where TContext : struct
    {
        private readonly MethodInfo _registration = registration.MakeGenericMethod(typeof(GeneratedFile));
        private readonly AddSource _addSource = (AddSource)addSource.CreateDelegate(typeof(AddSource));

        // A struct receives itself by reference.
        private delegate void AddSource(ref TContext context, string hintName, SourceText text);

        public override void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<GeneratedFile?> file) =>
            _registration.Invoke(context, [file, new Action<TContext, GeneratedFile?>(Add)]);

        private void Add(TContext context, GeneratedFile? file)
        {
            if (file is not null)
            {
                _addSource(ref context, file.HintName, SourceOutput.ToSourceText(file));
            }
        }
    }
}
