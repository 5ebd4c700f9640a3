import java.io.InputStream;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.Label;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jdk.tools.jlink.plugin.Plugin;
import jdk.tools.jlink.plugin.ResourcePool;
import jdk.tools.jlink.plugin.ResourcePoolBuilder;
import jdk.tools.jlink.plugin.ResourcePoolEntry;
import jdk.tools.jlink.plugin.ResourcePoolModule;

/**
 * Links the {@code switch} statements over types in our own modules. The compiler leaves it to the JVM to make a class for each of
 * them when it is first reached ({@code SwitchBootstraps.typeSwitch}), which takes about a millisecond and which class caches
 * cannot hold (JDK 25). This makes a method of their class instead that tests one type after the other, as that class would.
 */
final class TypeSwitchPlugin implements Plugin {

    private static final String OWN_MODULES = "org.scriptling.";
    private static final String BOOTSTRAP_CLASS = "java/lang/runtime/SwitchBootstraps";
    private static final String BOOTSTRAP_METHOD = "typeSwitch";

    @Override
    public ResourcePool transform(ResourcePool in, ResourcePoolBuilder out) {
        // Changed methods get new stack maps, for which the superclasses of other classes are needed.
        Map<String, ResourcePoolModule> modules = new HashMap<>();
        in.moduleView().modules().forEach(module -> module.packages().forEach(name -> modules.put(name, module)));
        ClassFile classFile = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(type -> find(type, modules)).cached()));
        in.transformAndCopy(entry -> link(entry, classFile), out);
        return out.build();
    }

    private static InputStream find(ClassDesc type, Map<String, ResourcePoolModule> modules) {
        String descriptor = type.descriptorString();
        ResourcePoolModule module = modules.get(type.packageName());
        return module == null ? null
                : module.findEntry(descriptor.substring(1, descriptor.length() - 1) + ".class").map(ResourcePoolEntry::content).orElse(null);
    }

    private static ResourcePoolEntry link(ResourcePoolEntry entry, ClassFile classFile) {
        if (!entry.moduleName().startsWith(OWN_MODULES) || !entry.path().endsWith(".class")) {
            return entry;
        }
        ClassModel model = classFile.parse(entry.contentBytes());
        Map<InvokeDynamicEntry, String> methods = new LinkedHashMap<>();
        for (PoolEntry constant : model.constantPool()) {
            if (constant instanceof InvokeDynamicEntry call && isTypeSwitch(call)) {
                methods.put(call, BOOTSTRAP_METHOD + "$" + methods.size());
            }
        }
        return methods.isEmpty() ? entry : entry.copyWithContent(link(model, methods, classFile));
    }

    /** Whether this is a switch over types alone: not one with constants among its labels. */
    private static boolean isTypeSwitch(InvokeDynamicEntry call) {
        var method = call.bootstrap().bootstrapMethod().reference();
        return method.owner().asInternalName().equals(BOOTSTRAP_CLASS) && method.name().equalsString(BOOTSTRAP_METHOD)
                && call.bootstrap().arguments().stream().allMatch(ClassEntry.class::isInstance);
    }

    private static byte[] link(ClassModel model, Map<InvokeDynamicEntry, String> methods, ClassFile classFile) {
        boolean inInterface = model.flags().has(AccessFlag.INTERFACE);
        var calls = ClassTransform.transformingMethodBodies((code, element) -> {
            if (element instanceof InvokeDynamicInstruction call && methods.containsKey(call.invokedynamic())) {
                code.invokestatic(model.thisClass().asSymbol(), methods.get(call.invokedynamic()), call.typeSymbol(), inInterface);
            } else {
                code.with(element);
            }
        });
        return classFile.transformClass(model, calls.andThen(ClassTransform.endHandler(builder -> methods.forEach(
                (call, name) -> addMethod(builder, name, call.typeSymbol(), call.bootstrap().arguments())))));
    }

    /**
     * Adds a method that takes a value and the index of the first type to test, and returns the index of the first type that the
     * value has, the number of types if there is none, and -1 for null.
     */
    private static void addMethod(ClassBuilder builder, String name, MethodTypeDesc type, List<LoadableConstantEntry> types) {
        int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
        builder.withMethodBody(name, type, flags, code -> {
            List<Label> tests = Stream.generate(code::newLabel).limit(types.size()).toList();
            Label present = code.newLabel();
            Label none = code.newLabel();
            code.aload(0).ifnonnull(present).iconst_m1().ireturn().labelBinding(present);
            List<SwitchCase> starts = new ArrayList<>();
            for (int i = 0; i < tests.size(); i++) {
                starts.add(SwitchCase.of(i, tests.get(i)));
            }
            code.iload(1).tableswitch(none, starts);
            for (int i = 0; i < tests.size(); i++) {
                Label next = i + 1 < tests.size() ? tests.get(i + 1) : none;
                code.labelBinding(tests.get(i)).aload(0).instanceOf((ClassEntry) types.get(i)).ifeq(next).loadConstant(i).ireturn();
            }
            code.labelBinding(none).loadConstant(types.size()).ireturn();
        });
    }
}
