# Builds Summitry and runs it on Java 25 with an ahead-of-time cache.
#   docker build -t summitry . && docker run -p 8080:8080 -v summitry-data:/summitry/data summitry

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
RUN mvn -B -ntp -DskipTests package \
 && java -Djarmode=tools -jar target/summitry.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --system summitry && useradd --system --gid summitry --home-dir /summitry summitry
WORKDIR /summitry
# the libraries change seldom, the program often: a layer each
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/application/ ./
COPY seeds seeds
RUN mkdir data && chown -R summitry:summitry /summitry
USER summitry
COPY --chmod=755 src/main/docker/ahead-of-time.sh .
RUN ./ahead-of-time.sh summitry.aot summitry.jar
VOLUME /summitry/data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=summitry.aot", "-jar", "summitry.jar"]
