package org.elasticsearch.plugins;

import java.util.List;
import org.elasticsearch.Build;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.plugins.PluginDescriptor.DeploymentTarget;

/** The plugins of a node, given as classes of the class path. */
public final class ClassPathPlugins extends PluginsService {

    private static final String JAVA_VERSION = "21";

    private final List<LoadedPlugin> loaded;

    /** Creates one instance of each plugin class. */
    public ClassPathPlugins(Settings settings, PluginsLoader loader, List<Class<? extends Plugin>> plugins) {
        super(settings, null, loader);
        this.loaded = plugins.stream().map(plugin -> load(plugin, settings)).toList();
    }

    @Override
    protected List<LoadedPlugin> plugins() {
        return loaded;
    }

    private static LoadedPlugin load(Class<? extends Plugin> plugin, Settings settings) {
        return new LoadedPlugin(describe(plugin), loadPlugin(plugin, settings, null), plugin.getClassLoader());
    }

    private static PluginDescriptor describe(Class<? extends Plugin> plugin) {
        String purpose = "found on the class path";
        String elasticsearchVersion = Build.current().version();
        return new PluginDescriptor(
                plugin.getName(),
                purpose,
                elasticsearchVersion,
                elasticsearchVersion,
                JAVA_VERSION,
                plugin.getName(),
                null,
                List.of(),
                false,
                false,
                false,
                false,
                DeploymentTarget.ALL);
    }
}
