using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs.Contracts;

/// <summary>The types of one contract.</summary>
/// <param name="Id">The id of the contract.</param>
/// <param name="Documentation">What an editor shows.</param>
/// <param name="Interface">The name of its interface; <see langword="null"/> where the project lacks the types that operations return.</param>
/// <param name="Descriptor">The name of its descriptor.</param>
/// <param name="Category">The member of <c>InteropCategory</c> that it serves.</param>
/// <param name="Needs">What all of its operations need.</param>
/// <param name="Operations">Its operations.</param>
internal sealed record ContractShape(
    string Id, Documentation Documentation, string? Interface, string Descriptor, string Category, Needs Needs, EquatableArray<OperationShape> Operations);

/// <summary>A method.</summary>
/// <param name="Id">The id of the operation.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Documentation">What an editor shows.</param>
/// <param name="Request">The type of the request, if there is one.</param>
/// <param name="Response">The type of the response, if there is one.</param>
/// <param name="Errors">What it may fail with.</param>
/// <param name="Result">The type that stands for response or error, where errors are returned.</param>
/// <param name="Needs">What it needs.</param>
internal sealed record OperationShape(
    string Id, string Name, Documentation Documentation, Payload? Request, Payload? Response, EquatableArray<ErrorShape> Errors, string? Result, Needs Needs);

/// <param name="Type">The type of a message, as code names it.</param>
/// <param name="IsStream">Whether any number of them follow one another.</param>
internal sealed record Payload(string Type, bool IsStream);

/// <param name="Message">The id of the message.</param>
/// <param name="Name">The C# name of the message.</param>
/// <param name="Type">Its type, as code names it.</param>
/// <param name="Exception">The exception that holds one.</param>
internal sealed record ErrorShape(string Message, string Name, string Type, string Exception);

/// <param name="Protocols">Members of <c>Protocol</c>.</param>
/// <param name="Capabilities">What is needed of those that have capabilities.</param>
internal sealed record Needs(EquatableArray<string> Protocols, EquatableArray<NeededCapabilities> Capabilities);

/// <param name="Name">The C# name of the protocol.</param>
/// <param name="Title">Its title.</param>
/// <param name="Type">Its capability enum.</param>
/// <param name="Members">Members of that.</param>
internal sealed record NeededCapabilities(string Name, string Title, string Type, EquatableArray<string> Members);
