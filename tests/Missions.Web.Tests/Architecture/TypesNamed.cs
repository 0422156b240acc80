using System.Reflection;
using System.Reflection.Emit;

namespace Missions.Web.Tests.Architecture;

/// <summary>The types that a type names: in its base types, members, signatures and the code of its methods.</summary>
internal static class TypesNamed
{
    private const BindingFlags Everything =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static IEnumerable<Type> By(Type type) =>
        Direct(type).SelectMany(Parts).Distinct();

    private static IEnumerable<Type> Direct(Type type)
    {
        var members = type.GetMembers(Everything);
        var methods = members.OfType<MethodBase>().ToList();
        return
        [
            .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes,
            .. type.GetInterfaces(),
            .. type.GetCustomAttributesData().Concat(members.SelectMany(member => member.GetCustomAttributesData())).SelectMany(Attribute),
            .. members.OfType<FieldInfo>().Select(field => field.FieldType),
            .. methods.OfType<MethodInfo>().Select(method => method.ReturnType),
            .. methods.SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType),
            .. methods.SelectMany(InCode),
        ];
    }

    private static IEnumerable<Type> Attribute(CustomAttributeData attribute) =>
        attribute.ConstructorArguments.Select(argument => argument.Value).OfType<Type>().Append(attribute.AttributeType);

    private static IEnumerable<Type> InCode(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
            return [];
        return body.LocalVariables.Select(local => local.LocalType)
            .Concat(Tokens(body.GetILAsByteArray()!).SelectMany(token => Resolve(method, token)));
    }

    private static IEnumerable<Type> Resolve(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType?.GetGenericArguments();
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, typeArguments, methodArguments) switch
        {
            Type type => [type],
            MethodInfo called => [called.DeclaringType!, called.ReturnType, .. called.GetGenericArguments()],
            MemberInfo member => [member.DeclaringType!],
            _ => [],
        };
    }

    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var code = il[at] == 0xFE
                ? OpCodesByValue[unchecked((short)(0xFE00 | il[at + 1]))]
                : OpCodesByValue[il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineType or OperandType.InlineTok)
                yield return BitConverter.ToInt32(il, at);
            at += Size(code.OperandType, il, at);
        }
    }

    private static int Size(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };

    /// <summary>A list of missions names both the list and the mission.</summary>
    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
