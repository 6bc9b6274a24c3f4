using ProtocolMap.Model.Problems;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>The particulars of a problem as its sentence takes them.</summary>
internal static class ProblemArguments
{
    public static object[] Of(Problem problem)
    {
        var arguments = problem.Arguments.Select(object (argument) => MessageText.Clean(argument)).ToArray();
        if (problem.Kind is ProblemKind.UnknownProperty or ProblemKind.ValueNotAllowed or ProblemKind.UnknownReference or ProblemKind.BaseNotFound
            or ProblemKind.UnknownKeyword)
        {
            var last = arguments.Length - 1;
            arguments[last] = MessageText.DidYouMean((string)arguments[last]);
        }

        return arguments;
    }
}
